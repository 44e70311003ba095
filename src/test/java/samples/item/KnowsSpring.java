package samples.item;

import org.springframework.util.StringUtils;

final class KnowsSpring {
    private KnowsSpring() {}

    static boolean isBlank(String text) {
        return !StringUtils.hasText(text);
    }
}
