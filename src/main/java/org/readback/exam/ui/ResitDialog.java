package org.readback.exam.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.BiConsumer;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.TestRule;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;

/** One attempt more: at which test, and why. */
final class ResitDialog extends Dialog {
    private static final int LONGEST = 300;

    private final BiConsumer<BlueprintId, String> grant;
    final Select<TestRule> test = new Select<>();
    final TextField reason = new TextField();
    final Button save = new Button();

    /** @param grant may refuse with an error that says why; the dialog stays open then */
    ResitDialog(String name, List<TestRule> tests, BiConsumer<BlueprintId, String> grant) {
        this.grant = grant;
        Texts.feed(this, this::setHeaderTitle, "exam.resit.grant.to", name);
        Texts.feed(test, test::setLabel, "exam.field.test");
        test.setItems(tests);
        Texts.follow(
                test, locale -> test.setItemLabelGenerator(rule -> rule.title().in(locale)));
        tests.stream().findFirst().ifPresent(test::setValue);
        Texts.feed(reason, reason::setLabel, "exam.reason");
        Texts.feed(reason, reason::setHelperText, "exam.reason.help");
        reason.setMaxLength(LONGEST);
        var form = new Div(Texts.text(new Paragraph(), "exam.resit.text"), test, reason);
        form.addClassNames("stack", "exam-dialog");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        var cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "exam.cancel"), Texts.text(save, "exam.resit.save"));
    }

    private void save() {
        reason.setErrorMessage(Texts.now("exam.reason.missing"));
        reason.setInvalid(reason.getValue().isBlank());
        if (reason.isInvalid() || test.isEmpty()) return;
        grant.accept(test.getValue().test(), reason.getValue());
        close();
        Notices.tell("exam.resit.granted");
    }
}
