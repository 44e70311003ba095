package org.readback.qti.shape;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.qti.rules.Scorer;

/** What an item asks, before it is told of what kind it is.
 *
 * @param text Markdown, with {@link #mark} where something is to be answered in the middle of it
 * @param said Markdown of what is shown after the answer, by the names that a {@link Scorer} uses
 * @param inside which offer a text for after the answer stands in, by name; not all do */
public record Asked(String text, List<Slot> slots, Map<String, String> said, Map<String, String> inside) {

    private static final char FROM = '\ue000';
    private static final char TO = '\ue001';

    /** Stands where the running text begins, in files that tell it from the task before it. */
    public static final char BEGIN = '\ue002';

    private static final Pattern MARK = Pattern.compile(FROM + "((?:[0-9a-f]{2})*)" + TO);

    /** Stands in the text for a place with this id, in figures and letters that no other step takes for anything else. */
    public static String mark(String id) {
        return FROM + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8)) + TO;
    }

    private static String id(MatchResult mark) {
        return new String(HexFormat.of().parseHex(mark.group(1)), StandardCharsets.UTF_8);
    }

    static boolean holdsMark(String text) {
        return text.indexOf(FROM) >= 0;
    }

    public static String withoutMarks(String text) {
        return MARK.matcher(text).replaceAll("").replace(BEGIN, ' ').strip();
    }

    /** Ids of the marks in their order. */
    public static List<String> marks(String text) {
        return MARK.matcher(text).results().map(Asked::id).toList();
    }

    /** @param other what stands for a mark, by its id */
    public static String replaced(String text, UnaryOperator<String> other) {
        return MARK.matcher(text).replaceAll(match -> Matcher.quoteReplacement(other.apply(id(match))));
    }
}
