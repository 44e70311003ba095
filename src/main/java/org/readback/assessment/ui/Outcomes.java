package org.readback.assessment.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.assessment.Result;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** Results in words; also for the screens of modules above. */
public final class Outcomes {
    /** Number of bands on every scale that we draw. */
    public static final int BANDS = 5;

    /** From this probability on, the second most likely band is worth a word. */
    private static final double WORTH_NAMING = 0.15;

    private Outcomes() {}

    /** One line: the band of each part, or passed or not, or not valid. */
    public static String inShort(Result result, Locale locale) {
        return switch (result) {
            case Result.Levels levels ->
                levels.skills().stream()
                        .map(skill -> Words.part(skill.part(), locale) + ", " + band(skill, locale))
                        .collect(Collectors.joining("; "));
            case Result.Passing passing ->
                Texts.in(locale, passing.isPassed() ? "assessment.result.passed" : "assessment.result.failed");
            case Result.NotValid _ -> Texts.in(locale, "assessment.result.notValid");
        };
    }

    /** A duty in words, or its id where a content file gives none. */
    public static String duty(String duty, Locale locale, Translations translations) {
        return DutyWords.in(duty, locale, translations);
    }

    /** The name of a part of a test. */
    public static String part(String part, Locale locale) {
        return Words.partOrId(part, locale);
    }

    /** The sign of a result that is not valid: neither passed nor failed. */
    public static Span notValid() {
        return Tags.of("soon", "warning", "assessment.result.notValid");
    }

    /** "band 2 of 5, may be 3". */
    public static String band(Result.Indication indication, Locale locale) {
        return indication.nextMass() >= WORTH_NAMING
                ? Texts.in(locale, "assessment.result.bandClose", indication.band(), BANDS, indication.nextLikely())
                : Texts.in(locale, "assessment.result.band", indication.band(), BANDS);
    }

    /** "band 2 of 5, close to 3". */
    static String band(Result.SkillResult skill, Locale locale) {
        return skill.indication()
                .map(indication -> band(indication, locale))
                .orElseGet(() -> Texts.in(locale, "assessment.result.noBand"));
    }
}
