package org.readback.formats.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.readback.formats.Markup;
import org.readback.formats.ReadNote;

/** Escapes and text formats of GIFT. */
final class GiftText {

    /** Each stands, escaped, as the sign of private use with its index. */
    private static final String SIGNS = "~=#{}:%\\";

    private static final char FIRST = '\ue100';
    private static final Pattern FORMAT = Pattern.compile("(?is)^\\[(html|moodle|plain|markdown)](.*)$");

    private static final List<String> TEX = List.of("neq", "neg", "newline", "nabla", "notin", "nu ");

    private final List<ReadNote> changes = new ArrayList<>();
    private String format = "moodle";

    List<ReadNote> changes() {
        return changes;
    }

    /** With the escaped signs put aside, so that what is left has its meaning. */
    static String aside(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int known = sign == '\\' && i + 1 < text.length() ? SIGNS.indexOf(text.charAt(i + 1)) : -1;
            if (known >= 0) {
                out.append((char) (FIRST + known));
                i++;
            } else if (sign == '\\' && i + 1 < text.length() && isLineEnd(text, i)) {
                out.append('\n');
                i++;
            } else {
                out.append(sign);
            }
        }
        return out.toString();
    }

    /** {@code \n} is a line end, but not within such words of TeX as {@code \neq}. */
    private static boolean isLineEnd(String text, int at) {
        return text.charAt(at + 1) == 'n' && TEX.stream().noneMatch(word -> text.startsWith(word, at + 1));
    }

    static String back(String text) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            int known = sign - FIRST;
            out.append(known >= 0 && known < SIGNS.length() ? SIGNS.charAt(known) : sign);
        }
        return out.toString();
    }

    /** The stem, whose format is that of all other texts that name none. */
    String stem(String text) {
        var named = FORMAT.matcher(text.strip());
        if (!named.matches()) return markdown(format, text);
        format = named.group(1).toLowerCase(Locale.ROOT);
        return markdown(format, named.group(2));
    }

    String other(String text) {
        var named = FORMAT.matcher(text.strip());
        return named.matches()
                ? markdown(named.group(1).toLowerCase(Locale.ROOT), named.group(2))
                : markdown(format, text);
    }

    private String markdown(String named, String text) {
        var words = back(text).strip();
        return switch (named) {
            case "markdown" -> words;
            case "html" -> html(words);
            case "moodle" -> Markup.looksLikeHtml(words) ? html(words.replace("\n", "<br>")) : Markup.escaped(words);
            default -> Markup.escaped(words);
        };
    }

    private String html(String text) {
        var read = Markup.ofHtml(text);
        for (var change : read.changes()) {
            if (!changes.contains(change)) changes.add(change);
        }
        return read.markdown();
    }

    /** On one line, with signs escaped. */
    static String written(String text) {
        var out = new StringBuilder();
        var plain = text.strip();
        for (int i = 0; i < plain.length(); i++) {
            char sign = plain.charAt(i);
            if (sign == '\n') {
                out.append("\\n");
            } else if (sign != '\r') {
                if (SIGNS.indexOf(sign) >= 0 && (sign != '%' || i == 0)) out.append('\\');
                out.append(sign);
            }
        }
        return out.toString();
    }
}
