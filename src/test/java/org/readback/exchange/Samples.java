package org.readback.exchange;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Files as other systems write them; what they ask is never the same twice. */
public final class Samples {
    private Samples() {}

    /** Three items: single choice, short answer, true or false.
     *
     * @param word stands in each, so that no other test has the same */
    public static byte[] gift(String word) {
        return bytes("""
            $CATEGORY: Radio/%s

            ::%s-1:: Who calls %s first? { =Kilo One ~Lima Two#Lima waits. ~Mike Three }

            ::%s-2:: How does %s end a call? { =out =over and out }

            ::%s-3:: %s waits for an answer. {T}
            """.replace("%s", word));
    }

    public static byte[] many(String word, int items) {
        return bytes(IntStream.rangeClosed(1, items)
                .mapToObj(each -> "::" + word + "-" + each + ":: Which is word " + each + " of " + word + "? { =right "
                        + each + " ~wrong " + each + " ~other " + each + " }\n")
                .collect(Collectors.joining("\n")));
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
