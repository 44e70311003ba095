package org.readback.player;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;
import org.readback.item.Outcome;
import org.readback.item.Response;

/** What is said after an answer in a lesson or in practice. Put in place empty, before the answer: screen readers read
 * what appears in it only if it was there before. */
public final class FeedbackPane extends Composite<Div> {
    public FeedbackPane() {
        getContent().addClassName("feedback");
        getContent().getElement().setAttribute("role", "status");
        getContent().getElement().setAttribute("aria-live", "polite");
    }

    /** Empty again, for the next item. */
    public void clear() {
        getContent().removeAll();
    }

    /** @param language of the item's texts */
    public void show(Outcome outcome, LanguageTag language) {
        clear();
        getContent().add(verdict(outcome));
        if (outcome.optionWhy() != null) getContent().add(text(outcome.optionWhy(), language));
        getContent().add(text(outcome.feedback(), language), source(outcome.source(), language));
        if (outcome.transcript() != null) getContent().add(transcript(outcome.transcript(), language));
    }

    /** What was said, to be read while it is played again. */
    private static NativeDetails transcript(String words, LanguageTag language) {
        var lines = text(words, language);
        lines.addClassName("transcript");
        return new NativeDetails(Texts.text(new Span(), "player.sound.transcript"), lines);
    }

    private static Span verdict(Outcome outcome) {
        if (outcome.score().isFull()) return Mark.of("met", "check", "player.feedback.right");
        if (outcome.given() instanceof Response.DontKnow) {
            return Mark.of("unknown", "chevron", "player.feedback.dontknow");
        }
        return outcome.score().value() > 0
                ? Mark.of("soon", "warning", "player.feedback.partly")
                : Mark.of("not", "cross", "player.feedback.wrong");
    }

    private static Paragraph text(@Nullable String words, LanguageTag language) {
        var paragraph = new Paragraph(words);
        paragraph.getElement().setAttribute("lang", language.code());
        return paragraph;
    }

    private static Paragraph source(String source, LanguageTag language) {
        var words = new Span(source);
        words.getElement().setAttribute("lang", language.code());
        var paragraph = new Paragraph(Texts.text(new Span(), "player.feedback.source"), new Text(" "), words);
        paragraph.addClassName("small");
        return paragraph;
    }
}
