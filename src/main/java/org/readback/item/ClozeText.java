package org.readback.item;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A running text with placeholders such as <code>{1}</code>. */
final class ClozeText {

    static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    private ClozeText() {}

    /** Each gap stands in the text exactly once, and no other braces do. */
    static void check(ItemId id, String text, List<String> gaps) {
        Checks.text(id + ": the text", text);
        if (gaps.isEmpty()) throw new IllegalArgumentException(id + ": at least one gap is needed");
        Checks.distinct(id + ": two gaps have the id", gaps);
        var placed = placed(text);
        Checks.distinct(id + ": the text holds twice the gap", placed);
        for (var gap : placed) {
            if (!gaps.contains(gap)) {
                throw new IllegalArgumentException(id + ": the text holds a gap that is not defined: {" + gap + "}");
            }
        }
        for (var gap : gaps) {
            if (!placed.contains(gap))
                throw new IllegalArgumentException(id + ": the text lacks the gap {" + gap + "}");
        }
        var words = PLACEHOLDER.matcher(text).replaceAll("");
        if (words.contains("{") || words.contains("}")) {
            throw new IllegalArgumentException(id + ": the text holds a brace that is not part of a gap");
        }
    }

    /** In reading order. */
    static List<TextPart> parts(String text, Function<String, TextPart> gap) {
        var parts = new ArrayList<TextPart>();
        var placeholder = PLACEHOLDER.matcher(text);
        int from = 0;
        while (placeholder.find()) {
            addWords(parts, text.substring(from, placeholder.start()));
            parts.add(gap.apply(placeholder.group(1)));
            from = placeholder.end();
        }
        addWords(parts, text.substring(from));
        return parts;
    }

    private static void addWords(List<TextPart> parts, String text) {
        if (!text.isEmpty()) parts.add(new TextPart.Words(text));
    }

    private static List<String> placed(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(placeholder -> placeholder.group(1))
                .toList();
    }
}
