package org.readback.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.readback.base.UserError;
import org.readback.base.ui.Texts;
import org.readback.evidence.NewWaiver;

/** Asks why before something is done; what is refused stays in the dialog, with what was typed. */
class ReasonDialog extends Dialog {
    final TextArea reason = new TextArea();
    final Button confirm = new Button();
    final Div form = new Div();
    private final Paragraph refusal = new Paragraph();
    Consumer<String> act;

    /** @param key stem: {@code key.title} stands above, {@code key.text} below it, {@code key.confirm} on the button
     * @param act takes the reason */
    ReasonDialog(String key, Consumer<String> act) {
        this.act = act;
        Texts.feed(this, this::setHeaderTitle, key + ".title");
        setMaxWidth("36rem");
        Texts.feed(reason, reason::setLabel, "evidence.reason");
        reason.setMaxLength(NewWaiver.LONGEST);
        refusal.getElement().setAttribute("role", "alert");
        refusal.addClassName("evidence-refusal");
        form.addClassNames("stack", "evidence-form");
        form.add(Texts.text(new Paragraph(), key + ".text"), reason, refusal);
        add(form);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> confirm());
        var cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "evidence.cancel"), Texts.text(confirm, key + ".confirm"));
    }

    private void confirm() {
        try {
            act.accept(reason.getValue());
            close();
        } catch (UserError refused) {
            refusal.setText(Texts.now(refused.key(), refused.parameters().toArray()));
        }
    }
}
