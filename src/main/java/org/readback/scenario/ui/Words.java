package org.readback.scenario.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;
import org.readback.scenario.Timing;
import org.readback.scenes.DutyMark;
import org.readback.scenes.Verdict;

/** Texts and small parts that the screens of this module share. */
final class Words {
    private static final double MILLISECONDS = 1000;

    private Words() {}

    static Span small(String key, Object... parameters) {
        Span span = Texts.text(new Span(), key, parameters);
        span.addClassName("small");
        return span;
    }

    static Span verdict(Verdict verdict) {
        return switch (verdict) {
            case RIGHT -> Tags.of("met", "check", "scenario.verdict.right");
            case ACCEPTABLE -> Tags.of("soon", "half", "scenario.verdict.acceptable");
            case WRONG -> Tags.of("not", "cross", "scenario.verdict.wrong");
        };
    }

    static Span passed(boolean passed) {
        return passed
                ? Tags.of("met", "check", "scenario.result.passed")
                : Tags.of("not", "cross", "scenario.result.failed");
    }

    /** A duty and whether it was kept. */
    static Span duty(DutyMark mark) {
        Span words = new Span();
        Texts.follow(
                words,
                locale -> words.setText(
                        Texts.now(mark.kept() ? "scenario.duty.kept" : "scenario.duty.broken", dutyNow(mark.duty()))));
        return mark.kept() ? Tags.of("met", "check", words) : Tags.of("not", "cross", words);
    }

    /** The name of a duty. */
    static Span duty(String duty) {
        Span words = new Span();
        Texts.follow(words, locale -> words.setText(dutyNow(duty)));
        return Tags.of("unknown", "shield", words);
    }

    /** Duties have the names that tests give them. */
    private static String dutyNow(String duty) {
        return Texts.now("scenario.duty.name." + duty);
    }

    static Optional<Span> timing(Timing timing) {
        return timing == Timing.UNTIMED
                ? Optional.of(Tags.of("unknown", "clock", "scenario.untimed"))
                : Optional.empty();
    }

    static Span draft() {
        return Tags.of("soon", "warning", "scenario.draft");
    }

    /** Seconds with one decimal, in the way of the language of the screen. */
    static Span seconds(Duration time) {
        return small("scenario.seconds", time.toMillis() / MILLISECONDS);
    }

    static Paragraph content(LocalText text) {
        var paragraph = ContentTexts.text(new Paragraph(), text);
        paragraph.addClassName("scenario-text");
        return paragraph;
    }

    /** The rule with its source, which is in English. */
    static Div rule(LocalText rule, String source) {
        var origin = new Span(source);
        origin.getElement().setAttribute("lang", Translations.ENGLISH.getLanguage());
        var line = new Paragraph(Texts.text(new Span(), "scenario.source"), new Span(" "), origin);
        line.addClassName("small");
        var words = new Div(content(rule), line);
        words.addClassName("scenario-rule");
        return words;
    }

    static Anchor quiet(String path, String key) {
        var link = Texts.text(new Anchor(path), key);
        link.addClassNames("button", "quiet");
        return link;
    }
}
