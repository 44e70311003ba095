package org.readback.draft;

/** The asterisks of an answer that is read with them. */
final class Wildcards {

    private Wildcards() {}

    /** Whether one of them stands for other signs. */
    static boolean isNeeded(DraftAnswer answer) {
        if (answer.reading() == DraftAnswer.Reading.WORDS) return false;
        var text = answer.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') i++;
            else if (text.charAt(i) == '*') return true;
        }
        return false;
    }

    static String plain(DraftAnswer answer) {
        return answer.reading() == DraftAnswer.Reading.WORDS
                ? answer.text()
                : answer.text().replace("\\*", "*");
    }
}
