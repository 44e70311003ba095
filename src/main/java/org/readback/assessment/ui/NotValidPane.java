package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.readback.assessment.Result;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.psychometrics.RapidGuess;

/** A result that is not valid: that first, then what happened, what it means, and when the test can be taken again. */
final class NotValidPane extends Composite<Div> {
    /** @param again when and how this reader can take it again; empty for those who cannot take it */
    NotValidPane(Result.NotValid result, Reader reader, Optional<Component> again) {
        var words = switch (reader) {
            case OWNER -> "assessment.notValid.you";
            case SUPERIOR -> "assessment.notValid.they";
        };
        var heading = new Div(
                Texts.text(new H1(), words + ".title"),
                Texts.text(new Paragraph(), words + ".happened", result.rapid(), result.answers()));
        heading.addClassName("page-heading");
        getContent().addClassName("stack");
        getContent().add(heading, meaning(words, again), effort(result));
    }

    private static Section meaning(String words, Optional<Component> again) {
        var card = new Section(
                Outcomes.notValid(),
                Texts.text(new Paragraph(), words + ".means"),
                again.orElseGet(() -> Texts.text(new Paragraph(), "assessment.notValid.repeat")));
        card.addClassNames("card", "stack");
        return card;
    }

    /** Drawn, as the score of a law test is. */
    private static Section effort(Result.NotValid result) {
        var fill = new Span();
        fill.addClassName("fill");
        fill.getStyle().set("width", percent(result.effort()));
        var mark = new Span(Texts.text(new Span(), "assessment.score.needed"));
        mark.addClassName("needed");
        mark.getStyle().set("left", percent(RapidGuess.LEAST_EFFORT));
        var bar = new Div(fill, mark);
        bar.addClassName("score-bar");
        bar.getElement().setAttribute("aria-hidden", "true");
        var words = Texts.text(
                new Paragraph(),
                "assessment.notValid.effort",
                result.answers() - result.rapid(),
                result.answers(),
                Formats.percent(result.effort()),
                Formats.percent(RapidGuess.LEAST_EFFORT));
        var card = new Section(Texts.text(new H2(), "assessment.notValid.effort.title"), bar, words);
        card.addClassNames("card", "stack");
        return card;
    }

    private static String percent(double share) {
        return Math.round(share * 1000) / 10.0 + "%";
    }
}
