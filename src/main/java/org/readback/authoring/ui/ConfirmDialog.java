package org.readback.authoring.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import org.readback.base.ui.Texts;

/** Says what will happen before it does. */
final class ConfirmDialog extends Dialog {
    final Button confirm = new Button();

    /** @param key stem: {@code key.title} stands above, {@code key.confirm} on the button */
    ConfirmDialog(String key, Runnable confirmed) {
        Texts.feed(this, this::setHeaderTitle, key + ".title");
        setMaxWidth("36rem");
        confirm.setId("confirm");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.addClickListener(click -> {
            close();
            confirmed.run();
        });
        Button cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "authoring.cancel"), Texts.text(confirm, key + ".confirm"));
    }

    ConfirmDialog saying(String key, Object... parameters) {
        add(Texts.text(new Paragraph(), key, parameters));
        return this;
    }
}
