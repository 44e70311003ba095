package org.readback.rescoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.rescoring.CorrectionSheet;
import org.readback.rescoring.CorrectionSheet.Task;
import org.readback.rescoring.Corrections;
import org.readback.rescoring.NewCorrection;

/** The second signature, or why there is none to give. */
final class SignaturePane extends Composite<Section> {
    private final Corrections corrections;
    private final CorrectionSheet sheet;
    private final Runnable done;
    final Button sign = new Button();
    final Button refuse = new Button();
    final TextArea why = new TextArea();

    SignaturePane(Corrections corrections, CorrectionSheet sheet, Runnable done) {
        this.corrections = corrections;
        this.sheet = sheet;
        this.done = done;
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.text(new H2(), "rescoring.second.title"));
        String task = "rescoring.task." + sheet.task();
        if (sheet.task() == Task.DECIDE) decide();
        else if (sheet.task() == Task.LOOK) getContent().add(Texts.text(new Paragraph(), task + "." + sheet.needed()));
        else getContent().add(Texts.text(new Paragraph(), task));
    }

    private void decide() {
        sign.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        sign.setDisableOnClick(true);
        sign.addClickListener(click -> {
            try {
                corrections.sign(sheet.card().id());
                Notices.tell("rescoring.signed");
                done.run();
            } finally {
                sign.setEnabled(true);
            }
        });
        Texts.feed(why, why::setLabel, "rescoring.refuse.why");
        why.setMaxLength(NewCorrection.LONGEST);
        why.setWidthFull();
        refuse.addClickListener(click -> {
            corrections.refuse(sheet.card().id(), why.getValue());
            done.run();
        });
        var no = new Div(why, Texts.text(refuse, "rescoring.refuse"));
        no.addClassNames("stack", "rescoring-refusal");
        getContent().add(Texts.text(new Paragraph(), "rescoring.task.DECIDE"), Texts.text(sign, "rescoring.sign"), no);
    }
}
