package org.readback.base;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Text as XHTML. */
public final class Markup {
    private static final char FIRST_PRINTABLE = ' ';

    private Markup() {}

    /** The text as it is, in an element or an attribute; what XML cannot hold is left out. */
    public static String text(String text) {
        var escaped = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\n', '\t' -> escaped.appendCodePoint(point);
                default -> {
                    if (point >= FIRST_PRINTABLE
                            && Character.getType(point) != Character.SURROGATE
                            && point != 0xFFFE
                            && point != 0xFFFF) escaped.appendCodePoint(point);
                }
            }
        });
        return escaped.toString();
    }

    /** A paragraph for each of the text, with its line ends. */
    public static String paragraphs(String text) {
        return Arrays.stream(text.strip().split("\\n\\s*\\n", -1))
                .filter(paragraph -> !paragraph.isBlank())
                .map(paragraph -> "<p>" + lines(paragraph) + "</p>")
                .collect(Collectors.joining());
    }

    /** As {@link #text}, with its line ends, without the space around it. */
    public static String lines(String text) {
        return text(text.strip()).replace("\n", "<br/>");
    }

    /** A CSS string. */
    public static String css(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", " ")
                        .replace("<", "\\3C ") + "\"";
    }
}
