package org.readback.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.exam.SessionState;

/** Whether a session is to end, or is called off, and why. */
final class ClosingDialog extends Dialog {
    private static final int LONGEST = 120;

    private final Consumer<String> close;
    final TextField reason = new TextField();
    final Button yes = new Button();

    /** @param close may refuse with an error that says why; the dialog stays open then */
    ClosingDialog(SessionState state, Consumer<String> close) {
        this.close = close;
        String key = state == SessionState.PLANNED ? "exam.callOff" : "exam.closing";
        Texts.feed(this, this::setHeaderTitle, key + ".title");
        Texts.feed(reason, reason::setLabel, "exam.reason");
        Texts.feed(reason, reason::setHelperText, "exam.closing.reason");
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        reason.setId("closing-reason");
        yes.setId("closing-yes");
        var form = new Div(Texts.text(new Paragraph(), key + ".text"), reason);
        form.addClassNames("stack", "exam-dialog");
        add(form);
        yes.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        yes.addClickListener(click -> end());
        var no = new Button();
        no.addClickListener(click -> close());
        getFooter().add(Texts.text(no, "exam.closing.no"), Texts.text(yes, key + ".yes"));
    }

    private void end() {
        reason.setErrorMessage(Texts.now("exam.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid()) return;
        close.accept(reason.getValue());
        close();
    }
}
