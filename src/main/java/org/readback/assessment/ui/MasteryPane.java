package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.readback.assessment.Result;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** A law test: passed or not and why, the score against what is needed or how sure it is, each duty met or not. */
final class MasteryPane extends Composite<Div> {
    private final Result.Passing result;
    private final Translations translations;

    MasteryPane(Result.Passing result, Translations translations, Reader reader) {
        this.result = result;
        this.translations = translations;
        var heading = new Div(Texts.text(new H1(), headline(reader)), Texts.text(new Paragraph(), reason()));
        heading.addClassName("page-heading");
        getContent().addClassName("stack");
        getContent()
                .add(
                        heading,
                        switch (result) {
                            case Result.Mastery form -> score(form);
                            case Result.AboveCut adaptive -> sureness(adaptive);
                        });
        if (!result.duties().isEmpty()) getContent().add(duties());
    }

    private String headline(Reader reader) {
        return switch (reader) {
            case OWNER -> result.isPassed() ? "assessment.result.youPassed" : "assessment.result.youFailed";
            case SUPERIOR -> result.isPassed() ? "assessment.result.passed" : "assessment.result.failed";
        };
    }

    private String reason() {
        if (result.duties().isEmpty()) {
            return result.isPassed() ? "assessment.reason.reached" : "assessment.reason.missed";
        }
        if (result.isPassed()) return "assessment.reason.passed";
        if (result.areDutiesMet()) return "assessment.reason.score";
        boolean reached = switch (result) {
            case Result.Mastery form -> form.isScoreReached();
            case Result.AboveCut adaptive -> adaptive.above();
        };
        return reached ? "assessment.reason.duty" : "assessment.reason.both";
    }

    /** What an adaptive test found, without a number that could be taken for a score. */
    private static Component sureness(Result.AboveCut adaptive) {
        var head = new Div(
                Texts.text(new H2(), "assessment.mark.title"),
                adaptive.above()
                        ? Tags.of("met", "check", "assessment.mark.above")
                        : Tags.of("not", "cross", "assessment.mark.below"));
        head.addClassNames("row", "between");
        var key = switch (adaptive.ended()) {
            case DECIDED -> "assessment.mark.sure";
            case MAXIMUM, POOL_EXHAUSTED -> "assessment.mark.close";
            case TIME_OVER -> "assessment.mark.time";
        };
        var card = new Section(
                head,
                Texts.text(new Paragraph(), key, adaptive.answered(), Math.min(99, Math.round(100 * adaptive.mass()))));
        card.addClassNames("card", "stack");
        return card;
    }

    private Component score(Result.Mastery form) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(scoreWords(form, locale)));
        var head = new Div(
                Texts.text(new H2(), "assessment.score.title"),
                form.isScoreReached()
                        ? Tags.of("met", "check", "assessment.score.reached")
                        : Tags.of("not", "cross", "assessment.score.missed"));
        head.addClassNames("row", "between");
        var fill = new Span();
        fill.addClassName("fill");
        fill.getStyle().set("width", percent(form.score()));
        var mark = new Span(Texts.text(new Span(), "assessment.score.needed"));
        mark.addClassName("needed");
        mark.getStyle().set("left", percent(form.needed()));
        var bar = new Div(fill, mark);
        bar.addClassName("score-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var card = new Section(head, bar, words);
        card.addClassNames("card", "stack");
        return card;
    }

    private static String scoreWords(Result.Mastery form, Locale locale) {
        return Texts.in(
                locale,
                "assessment.score.words",
                Math.round(form.points() * 100) / 100.0,
                form.items(),
                Formats.percent(form.score()),
                Formats.percent(form.needed()));
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + "%";
    }

    private Component duties() {
        var list = new UnorderedList();
        list.addClassName("duties");
        for (var duty : result.duties()) {
            var words = new Span();
            Texts.follow(words, locale -> words.setText(dutyWords(duty.duty(), locale)));
            list.add(new ListItem(outcome(duty.outcome()), words));
        }
        var card = new Section(Texts.text(new H2(), "assessment.duties.title"), list);
        card.addClassNames("card", "stack");
        return card;
    }

    /** Duties are named in content files; one without words of its own is shown by its id. */
    private String dutyWords(String duty, Locale locale) {
        return DutyWords.in(duty, locale, translations);
    }

    private static Component outcome(Result.DutyOutcome outcome) {
        return switch (outcome) {
            case MET -> Tags.of("met", "check", "assessment.duties.met");
            case CONFIRMED -> Tags.of("soon", "check", "assessment.duties.confirmed");
            case NOT_MET -> Tags.of("not", "cross", "assessment.duties.notMet");
            case NOT_ASKED -> Tags.of("unknown", "clock", "assessment.duties.notAsked");
        };
    }
}
