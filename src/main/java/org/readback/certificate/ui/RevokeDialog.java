package org.readback.certificate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.readback.base.ui.Texts;
import org.readback.seal.CertificateNumber;

/** Asks why a certificate is taken back. */
final class RevokeDialog extends Dialog {
    final TextArea reason = new TextArea();
    final Button save = new Button();

    RevokeDialog(CertificateNumber number, Consumer<String> done) {
        Texts.feed(this, this::setHeaderTitle, "certificate.revoke.title", number.toString());
        Texts.feed(reason, reason::setLabel, "certificate.field.reason");
        Div form = new Div(Texts.text(new Paragraph(), "certificate.revoke.text"), reason);
        form.addClassNames("stack", "certificate-form");
        add(form);
        save.addClickListener(click -> {
            done.accept(reason.getValue());
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        save.setId("revoke-save");
        Button cancel = Texts.text(new Button(), "certificate.cancel");
        cancel.addClickListener(click -> close());
        getFooter().add(cancel, Texts.text(save, "certificate.revoke.save"));
    }
}
