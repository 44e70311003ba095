package org.readback.battery.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.assessment.ui.Outcomes;
import org.readback.base.ui.Texts;
import org.readback.battery.Finding;
import org.readback.battery.PartOutcome;
import org.readback.battery.RunSummary;

/** Texts that several screens of this module share. */
final class Words {
    private Words() {}

    static String part(String name, Locale locale) {
        return Texts.in(locale, "battery.part." + name);
    }

    static Span follow(Function<Locale, String> text) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(text.apply(locale)));
        return words;
    }

    static Paragraph small(Function<Locale, String> text) {
        var words = new Paragraph(follow(text));
        words.addClassName("small");
        return words;
    }

    /** Whole and half points: 7.5 or 7,5. */
    static String number(double value, Locale locale) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /** One line: every part with what is known of it. */
    static String inShort(RunSummary run, Locale locale) {
        return run.outcomes().stream()
                .map(outcome -> part(outcome.name(), locale) + ": " + inShort(outcome, locale))
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
                Texts.in(locale, "battery.finding.points", number(points.points(), locale), points.most());
        };
    }

    static String waiting(String name, Locale locale) {
        return Texts.in(locale, name.equals("interview") ? "battery.finding.interview" : "battery.finding.waiting");
    }
}
