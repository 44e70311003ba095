package org.readback.item;

/** Answers in which an asterisk stands for any signs or none; with a backslash before it, it is a sign like others. */
public final class Asterisks {

    /** Stands for an asterisk that is a sign. */
    private static final char SIGN = '\ue003';

    private Asterisks() {}

    /** For a text that means itself. */
    public static String escaped(String text) {
        return text.replace("*", "\\*");
    }

    /** Without what {@link #escaped} put before asterisks. */
    public static String unescaped(String answer) {
        return answer.replace("\\*", "*");
    }

    public static boolean isOpen(String answer) {
        return aside(answer).indexOf('*') >= 0;
    }

    /** An answer whose asterisks all stand for something. */
    static String aside(String answer) {
        return answer.replace("\\*", String.valueOf(SIGN));
    }

    /** What somebody typed: there they stand for nothing. */
    static String typed(String text) {
        return text.replace('*', SIGN);
    }

    static String back(String text) {
        return text.replace(SIGN, '*');
    }

    /** As people read it. */
    static String shown(String answer) {
        return back(aside(answer).replaceAll("\\*+", "…"));
    }

    /** In one pass: the earliest place of each piece leaves most for those after it. */
    static boolean covers(String answer, String text) {
        var pieces = answer.split("\\*", -1);
        if (!text.startsWith(pieces[0])) return false;
        int at = pieces[0].length();
        for (int i = 1; i < pieces.length - 1; i++) {
            int found = text.indexOf(pieces[i], at);
            if (found < 0) return false;
            at = found + pieces[i].length();
        }
        var last = pieces[pieces.length - 1];
        return text.length() - last.length() >= at && text.endsWith(last);
    }
}
