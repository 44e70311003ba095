package org.readback.certificate.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Texts;
import org.readback.certificate.Certificate;
import org.readback.certificate.Correction;

/** What the certificate that takes the place of another says instead. */
final class ReissueDialog extends Dialog {
    final TextField latin = new TextField();
    final TextField cyrillic = new TextField();
    final TextField result = new TextField();
    final DatePicker until = new DatePicker();
    final TextArea reason = new TextArea();
    final Button save = new Button();

    ReissueDialog(Certificate old, BiConsumer<Correction, String> done) {
        Texts.feed(
                this,
                this::setHeaderTitle,
                "certificate.reissue.title",
                old.number().toString());
        latin.setValue(old.holder().latin());
        Texts.feed(latin, latin::setLabel, "certificate.field.latin");
        cyrillic.setValue(old.holder().cyrillic());
        Texts.feed(cyrillic, cyrillic::setLabel, "certificate.field.cyrillic");
        result.setValue(old.award().terms().result());
        Texts.feed(result, result::setLabel, "certificate.field.result");
        old.award().until().ifPresent(until::setValue);
        until.setMin(old.award().on());
        Texts.feed(until, until::setLabel, "certificate.field.until");
        Texts.feed(until, until::setHelperText, "certificate.field.until.help");
        Texts.follow(until, locale -> until.setI18n(Calendars.in(locale)));
        Texts.feed(reason, reason::setLabel, "certificate.field.reason");
        Div form = new Div(
                Texts.text(new Paragraph(), "certificate.reissue.text"), latin, cyrillic, result, until, reason);
        form.addClassNames("stack", "certificate-form");
        add(form);
        save.addClickListener(click -> {
            done.accept(correction(), reason.getValue());
            close();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("reissue-save");
        Button cancel = Texts.text(new Button(), "certificate.cancel");
        cancel.addClickListener(click -> close());
        getFooter().add(cancel, Texts.text(save, "certificate.reissue.save"));
    }

    private Correction correction() {
        return new Correction(
                latin.getValue(), cyrillic.getValue(), result.getValue(), Optional.ofNullable(until.getValue()));
    }
}
