package org.readback.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.exam.Extra;

/** How much more time, and why. */
final class ExtraTimeDialog extends Dialog {
    private static final int LONGEST = 300;
    private static final int USUAL = 25;

    private final Consumer<Extra> give;
    final IntegerField percent = new IntegerField();
    final TextField reason = new TextField();
    final Button save = new Button();

    /** @param now percent that the person has
     * @param give may refuse with an error that says why; the dialog stays open then */
    ExtraTimeDialog(String name, int now, Consumer<Extra> give) {
        this.give = give;
        Texts.feed(this, this::setHeaderTitle, "exam.extra.give.to", name);
        Texts.feed(percent, percent::setLabel, "exam.extra.field");
        Texts.feed(percent, percent::setHelperText, "exam.extra.help");
        percent.setMin(0);
        percent.setMax(Extra.MOST);
        percent.setStep(5);
        percent.setStepButtonsVisible(true);
        percent.setValue(now == 0 ? USUAL : now);
        percent.setId("extra-percent");
        Texts.feed(reason, reason::setLabel, "exam.reason");
        Texts.feed(reason, reason::setHelperText, "exam.reason.help");
        reason.setMaxLength(LONGEST);
        reason.setId("extra-reason");
        var form = new Div(Texts.text(new Paragraph(), "exam.extra.text"), percent, reason);
        form.addClassNames("stack", "exam-dialog");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setId("save-extra");
        save.addClickListener(click -> save());
        var cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "exam.cancel"), Texts.text(save, "exam.extra.save"));
    }

    private void save() {
        reason.setErrorMessage(Texts.now("exam.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        percent.setErrorMessage(Texts.now("exam.error.percent", Extra.MOST));
        Integer value = percent.getValue();
        percent.setInvalid(value == null || value < 0 || value > Extra.MOST);
        if (value == null || reason.isInvalid() || percent.isInvalid()) return;
        give.accept(new Extra(value, reason.getValue()));
        close();
        Notices.tell("exam.extra.given");
    }
}
