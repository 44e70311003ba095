package org.readback.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.readback.account.AccountId;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.base.ui.Texts;
import org.readback.evidence.NewWaiver;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;

/** Asks for leave to go without something. */
final class WaiverDialog extends ReasonDialog {
    final Select<Subject> subject;
    final DatePicker from = Days.field("evidence.waiver.from");
    final DatePicker until = Days.field("evidence.waiver.until");

    WaiverDialog(AccountId person, SortedMap<Subject, LocalText> subjects, LocalDate today, Consumer<NewWaiver> done) {
        super("evidence.waiver.ask", _ -> {});
        subject = SubjectField.of(subjects, EnumSet.allOf(Kind.class));
        from.setValue(today);
        until.setMin(today);
        Texts.feed(until, until::setHelperText, "evidence.waiver.until.help");
        form.addComponentAtIndex(1, until);
        form.addComponentAtIndex(1, from);
        form.addComponentAtIndex(1, subject);
        act = said -> done.accept(wanted(person, said));
    }

    private NewWaiver wanted(AccountId person, String reason) {
        if (subject.getValue() == null) throw new UserError("evidence.error.subject.none");
        if (from.getValue() == null) throw new UserError("evidence.error.day");
        return new NewWaiver(
                person, subject.getValue(), from.getValue(), Optional.ofNullable(until.getValue()), reason);
    }
}
