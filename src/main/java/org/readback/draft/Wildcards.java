package org.readback.draft;

import java.util.HashSet;
import org.readback.item.Asterisks;
import org.readback.item.TypedRules;
import org.readback.item.TypedRules.Setting;

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
        return answer.reading() == DraftAnswer.Reading.WORDS ? answer.text() : Asterisks.unescaped(answer.text());
    }

    /** For an item in which asterisks stand for something. */
    static String written(DraftAnswer answer) {
        return answer.reading() == DraftAnswer.Reading.WORDS ? Asterisks.escaped(answer.text()) : answer.text();
    }

    /** The reverse of {@link #written} and of {@link #plain}. */
    static DraftAnswer answer(String id, String written, double weight, TypedRules rules) {
        if (!rules.settings().contains(Setting.ASTERISKS_STAND)) return new DraftAnswer(id, written, weight);
        return Asterisks.isOpen(written)
                ? new DraftAnswer(id, written, DraftAnswer.Reading.WILDCARD, weight, "")
                : new DraftAnswer(id, Asterisks.unescaped(written), weight);
    }

    /** A draft says it of each answer, an item of all of them.
     *
     * @param open whether they stand for something */
    static TypedRules rules(TypedRules rules, boolean open) {
        var settings = new HashSet<>(rules.settings());
        settings.remove(Setting.ASTERISKS_STAND);
        if (open) settings.add(Setting.ASTERISKS_STAND);
        return new TypedRules(rules.edition(), rules.spelling(), settings);
    }
}
