package org.readback.battery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import org.readback.assessment.ui.BandScale;
import org.readback.bank.Origin;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.battery.Finding;
import org.readback.battery.PartOutcome;
import org.readback.battery.RunSummary;

/** What is known of each part, as soon as it is known. */
final class OutcomesPane extends Composite<Div> {
    OutcomesPane(RunSummary run) {
        boolean isPoints =
                run.outcomes().stream().anyMatch(outcome -> outcome.name().equals("interview"));
        var heading = new Div(
                Texts.text(
                        new H1(), run.completedAt().isPresent() ? "battery.result.complete" : "battery.result.waiting"),
                Texts.text(new Paragraph(), isPoints ? "battery.result.rehearsal" : "battery.result.indication"));
        heading.addClassName("page-heading");
        var kicker = new Div(
                Words.small(locale -> run.title().in(locale) + " · " + Formats.dateTime(run.startedAt(), locale)));
        kicker.addClassName("row");
        if (run.origin() == Origin.SIMULATED) kicker.add(Tags.of("unknown", "warning", "battery.result.simulated"));
        getContent().addClassNames("stack", "battery-outcomes");
        getContent().add(kicker, heading);
        run.outcomes().forEach(outcome -> getContent().add(card(outcome)));
    }

    private static Component card(PartOutcome outcome) {
        var name = new H2();
        Texts.follow(name, locale -> name.setText(Words.part(outcome.name(), locale)));
        var head = new Div(name, tag(outcome));
        head.addClassNames("row", "between");
        var card = new Section(head);
        card.addClassNames("card", "stack");
        switch (outcome.finding()) {
            case Finding.Band(var indication) -> {
                card.add(new BandScale(indication));
                boolean isRated =
                        outcome.name().equals("writing") || outcome.name().equals("speaking");
                card.add(Texts.text(new Paragraph(), isRated ? "battery.result.raters" : "battery.result.machine"));
            }
            case Finding.Points points -> card.add(bar(points), needed(points));
            case Finding.Waiting _ -> card.add(Texts.text(new Paragraph(), "battery.result.later"));
            case Finding.Open _, Finding.NoBand _, Finding.NotValid _, Finding.Missing _ -> {}
        }
        return card;
    }

    private static Span tag(PartOutcome outcome) {
        Span words = Words.follow(locale -> Findings.inShort(outcome, locale));
        return switch (outcome.finding()) {
            case Finding.Points points ->
                points.isReached() ? Tags.of("met", "check", words) : Tags.of("not", "cross", words);
            case Finding.Band _ -> Tags.of("unknown", "check", words);
            case Finding.Waiting _, Finding.Open _ -> Tags.of("unknown", "clock", words);
            case Finding.NotValid _, Finding.Missing _, Finding.NoBand _ -> Tags.of("soon", "warning", words);
        };
    }

    private static Component bar(Finding.Points points) {
        var fill = new Span();
        fill.addClassName("fill");
        fill.getStyle().set("width", percent(points.share()));
        var mark = new Span(Texts.text(new Span(), "battery.result.needed"));
        mark.addClassName("needed");
        mark.getStyle().set("left", percent(points.needed()));
        var bar = new Div(fill, mark);
        bar.addClassName("score-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        return bar;
    }

    private static Component needed(Finding.Points points) {
        var words = new Paragraph();
        Texts.follow(
                words,
                locale -> words.setText(Texts.in(
                        locale,
                        points.isReached() ? "battery.result.reached" : "battery.result.missed",
                        Words.number(points.points(), locale),
                        points.most(),
                        Words.number(points.needed() * points.most(), locale))));
        return words;
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + "%";
    }
}
