package org.readback.assessment.ui;

import java.util.List;
import java.util.Locale;
import org.readback.assessment.simulation.Spread;
import org.readback.assessment.simulation.Tally;
import org.readback.base.ui.Texts;

/** One sentence about a simulated test.
 *
 * @param part whose name stands in front; empty for none
 * @param parameters of the text */
record Finding(Sign sign, String part, String key, List<Object> parameters) {
    /** What a reader is to make of it. */
    enum Sign {
        GOOD,
        ATTEND,
        /** Neither: it depends on what the test is for. */
        FIGURE
    }

    Finding {
        parameters = List.copyOf(parameters);
    }

    static Finding of(Sign sign, String part, String key, Object... parameters) {
        return new Finding(sign, part, key, List.of(parameters));
    }

    static Finding length(Tally lengths) {
        Spread items = lengths.spread();
        return of(
                Sign.FIGURE,
                "",
                "blueprints.finding.length",
                (int) items.low(),
                (int) items.high(),
                Numbers.one(items.mean()));
    }

    String words(Locale locale) {
        String sentence = Texts.in(locale, key, parameters.toArray());
        return part.isEmpty() ? sentence : Words.partOrId(part, locale) + ": " + sentence;
    }
}
