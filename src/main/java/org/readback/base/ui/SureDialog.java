package org.readback.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Says what will happen before it does, and asks for a reason where one is needed. */
public final class SureDialog extends Dialog {
    public final Button confirm = new Button();

    /** Asks yes or no; what it means is to be said with {@link #saying}. What is refused leaves it open.
     *
     * @param key stem: {@code key.title} stands above, {@code key.confirm} on the button */
    public SureDialog(String key, Runnable confirmed) {
        Texts.feed(this, this::setHeaderTitle, key + ".title");
        setMaxWidth("36rem");
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            confirmed.run();
            close();
        });
        Button cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "base.sure.cancel"), Texts.text(confirm, key + ".confirm"));
    }

    /** With a sentence more. */
    public SureDialog saying(String key, Object... parameters) {
        add(Texts.text(new Paragraph(), key, parameters));
        return this;
    }

    /** With {@code key.text}, and a box for a reason, {@code key.reason}; what is typed stays if it is refused. */
    public static SureDialog withReason(String key, int longest, Consumer<String> confirmed) {
        var reason = new TextArea();
        Texts.feed(reason, reason::setLabel, key + ".reason");
        reason.setMaxLength(longest);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        reason.setId("reason");
        var dialog = new SureDialog(key, () -> confirmed.accept(reason.getValue())).saying(key + ".text");
        dialog.add(reason);
        return dialog;
    }
}
