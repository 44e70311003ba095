package org.readback.assessment.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import org.readback.assessment.Barrier;
import org.readback.assessment.TestOffer;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;

/** Texts and small parts that several screens of this module share. */
final class Words {
    private Words() {}

    /** The name of a skill; empty for a part that is a topic of its own, which would only give a hint. */
    static String part(String part, Locale locale) {
        return Skill.of(part)
                .map(skill -> Texts.in(locale, "assessment.part." + skill.code()))
                .orElse("");
    }

    /** The name of a skill, or of a topic its id. */
    static String partOrId(String part, Locale locale) {
        String name = part(part, locale);
        return name.isEmpty() ? part : name;
    }

    static Paragraph waiting(Instant from) {
        var words = new Paragraph();
        Texts.follow(
                words,
                locale -> words.setText(Texts.in(locale, "assessment.state.waiting", Formats.date(from, locale))));
        return words;
    }

    static Paragraph usedUp(TestOffer.State.UsedUp used) {
        var words = new Paragraph();
        Texts.follow(
                words,
                locale -> words.setText(Texts.in(
                        locale,
                        "assessment.state.used",
                        used.attempts(),
                        used.months(),
                        Formats.date(used.from(), locale))));
        return words;
    }

    static Paragraph barrier(Barrier barrier) {
        return Texts.text(
                new Paragraph(),
                switch (barrier) {
                    case SESSION -> "assessment.state.session";
                    case CODE -> "assessment.state.code";
                    case PAUSED -> "assessment.state.paused";
                });
    }

    /** A language by its own name, and said to be in that language. */
    static Span language(LanguageTag language) {
        var name = new Span(Texts.now("assessment.language." + language.code()));
        name.getElement().setAttribute("lang", language.code());
        return name;
    }
}
