package org.readback.approval.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;

/** Says what will happen before it does, and asks for a reason where one is needed. */
public final class ConfirmDialog extends Dialog {
    final Button confirm = new Button();

    /** Asks yes or no.
     *
     * @param key stem: {@code key.title} stands above, {@code key.text} below, {@code key.confirm} on the button */
    public ConfirmDialog(String key, Runnable confirmed, Object... parameters) {
        Texts.feed(this, this::setHeaderTitle, key + ".title", parameters);
        setMaxWidth("36rem");
        add(Texts.text(new Paragraph(), key + ".text", parameters));
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            confirmed.run();
            close();
        });
        Button cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "approval.cancel"), Texts.text(confirm, key + ".confirm", parameters));
    }

    /** With a box for a reason; what is typed stays if it is refused. */
    public static ConfirmDialog withReason(String key, int longest, Consumer<String> confirmed) {
        var reason = new TextArea();
        Texts.feed(reason, reason::setLabel, key + ".reason");
        reason.setMaxLength(longest);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setId("reason");
        var dialog = new ConfirmDialog(key, () -> confirmed.accept(reason.getValue()));
        dialog.add(reason);
        return dialog;
    }
}
