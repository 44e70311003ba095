package org.readback.battery.ui;

import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.assessment.ui.Outcomes;
import org.readback.base.ui.Texts;
import org.readback.battery.Finding;
import org.readback.battery.PartOutcome;
import org.readback.battery.RunSummary;

/** What is known of a run in words; also for the screens of modules above. */
public final class Findings {
    private Findings() {}

    /** One line: every part with what is known of it. */
    public static String inShort(RunSummary run, Locale locale) {
        return run.outcomes().stream()
                .map(outcome -> Words.part(outcome.name(), locale) + ": " + inShort(outcome, locale))
                .collect(Collectors.joining("; "));
    }

    static String inShort(PartOutcome outcome, Locale locale) {
        return switch (outcome.finding()) {
            case Finding.Open _ -> Texts.in(locale, "battery.finding.open");
            case Finding.Waiting _ -> waiting(outcome.name(), locale);
            case Finding.Band(var indication) -> Outcomes.band(indication, locale);
            case Finding.NoBand _ -> Texts.in(locale, "battery.finding.noBand");
            case Finding.NotValid _ -> Texts.in(locale, "battery.finding.notValid");
            case Finding.Missing _ -> Texts.in(locale, "battery.finding.missing");
            case Finding.Points points ->
                Texts.in(locale, "battery.finding.points", Words.number(points.points(), locale), points.most());
        };
    }

    static String waiting(String name, Locale locale) {
        return Texts.in(locale, name.equals("interview") ? "battery.finding.interview" : "battery.finding.waiting");
    }
}
