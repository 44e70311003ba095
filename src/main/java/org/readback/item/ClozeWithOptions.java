package org.readback.item;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A text with gaps, each with a menu; scored as the share of right gaps.
 *
 * @param text holds each gap's placeholder, <code>{1}</code> for gap 1, exactly once and no other braces; the order in
 *     the text may differ from that of {@code gaps}, as word order differs between languages
 */
public record ClozeWithOptions(ItemFrame frame, String text, List<Gap> gaps) implements Item {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    public ClozeWithOptions {
        var id = frame.id();
        Checks.text(id + ": the text", text);
        gaps = List.copyOf(gaps);
        if (gaps.isEmpty()) throw new IllegalArgumentException(id + ": at least one gap is needed");
        var defined = gaps.stream().map(Gap::id).toList();
        Checks.distinct(id + ": two gaps have the id", defined);
        var placed = placed(text);
        Checks.distinct(id + ": the text holds twice the gap", placed);
        for (var gap : placed) {
            if (!defined.contains(gap)) {
                throw new IllegalArgumentException(id + ": the text holds a gap that is not defined: {" + gap + "}");
            }
        }
        for (var gap : defined) {
            if (!placed.contains(gap))
                throw new IllegalArgumentException(id + ": the text lacks the gap {" + gap + "}");
        }
        var words = PLACEHOLDER.matcher(text).replaceAll("");
        if (words.contains("{") || words.contains("}")) {
            throw new IllegalArgumentException(id + ": the text holds a brace that is not part of a gap");
        }
        Checks.noWhy(frame);
    }

    Gap gap(String id) {
        return gaps.stream()
                .filter(gap -> gap.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(frame.id() + ": no such gap: " + id));
    }

    private static List<String> placed(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(placeholder -> placeholder.group(1))
                .toList();
    }
}
