package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.util.function.Consumer;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.AttemptSheet.Held;
import org.readback.base.ui.Texts;

/** Time stands still: why, that nothing is lost, how it goes on. */
final class HeldPane extends Composite<Section> {
    final Button goOn = new Button();

    /** @param next gets what lies before the person when they come back, or their break is over */
    HeldPane(Assessments assessments, Held held, Consumer<AttemptSheet> next) {
        String key = held.until().isPresent() ? "assessment.held.break" : "assessment.held.session";
        var words = new Div(
                Texts.text(new H2(), key + ".title"),
                Texts.text(new Paragraph(), key + ".text"),
                Texts.text(new Paragraph(), "assessment.held.saved"));
        words.addClassName("stack");
        words.getElement().setAttribute("role", "status");
        getContent().addClassNames("card", "stack", "held");
        getContent().add(words);
        held.until().ifPresent(left -> rest(assessments, held, left, next));
    }

    private void rest(Assessments assessments, Held held, Duration left, Consumer<AttemptSheet> next) {
        var time = new TimeLeft(() -> next.accept(assessments.resume(held.attempt())));
        time.countDown(left);
        Texts.text(goOn, "assessment.held.goOn");
        goOn.setId("go-on");
        goOn.focus();
        goOn.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        goOn.addClickListener(click -> next.accept(assessments.goOn(held.attempt())));
        var row = new Div(time, goOn);
        row.addClassNames("row", "between");
        getContent().add(row);
    }
}
