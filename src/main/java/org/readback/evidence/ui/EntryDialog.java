package org.readback.evidence.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.readback.account.AccountId;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.base.ui.Texts;
import org.readback.evidence.EvidenceLine;
import org.readback.evidence.NewEntries;
import org.readback.evidence.NewEntry;
import org.readback.evidence.Outcome;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject;
import org.readback.requirement.Subject.Kind;
import org.readback.requirement.Threshold;

/** One result or document of one person, new or in the place of a wrong one. */
final class EntryDialog extends ReasonDialog {
    final Select<Subject> subject;
    final RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
    final DatePicker on = Days.field("evidence.field.on");
    final DatePicker until = Days.field("evidence.field.until");
    final TextField issuer = new TextField();
    final TextField number = new TextField();
    final TextField remark = new TextField();
    final NumberField percent = new NumberField();

    /** What is done with it; of a new one the reason is empty. */
    interface Done {
        void accept(NewEntries entered, String reason);
    }

    /** A new one. */
    static EntryDialog adding(AccountId person, SortedMap<Subject, LocalText> subjects, LocalDate today, Done done) {
        var dialog = new EntryDialog("evidence.add", person, subjects, done);
        dialog.reason.setVisible(false);
        dialog.on.setValue(today);
        dialog.on.setMax(today);
        dialog.outcome.setValue(Outcome.PASSED);
        return dialog;
    }

    /** In the place of another. */
    static EntryDialog correcting(
            AccountId person, SortedMap<Subject, LocalText> subjects, EvidenceLine wrong, Done done) {
        var dialog = new EntryDialog("evidence.correct", person, subjects, done);
        dialog.subject.setValue(wrong.evidence().subject());
        dialog.subject.setReadOnly(true);
        Measure said = wrong.evidence().measure();
        dialog.outcome.setValue(said.meets(new Threshold.Done()) ? Outcome.PASSED : Outcome.FAILED);
        if (said instanceof Measure.Scored scored) dialog.percent.setValue(scored.percent());
        dialog.on.setValue(wrong.evidence().on());
        wrong.evidence().until().ifPresent(dialog.until::setValue);
        dialog.issuer.setValue(wrong.evidence().issuer());
        wrong.entered().map(EvidenceLine.Entered::number).ifPresent(dialog.number::setValue);
        wrong.entered().map(EvidenceLine.Entered::remark).ifPresent(dialog.remark::setValue);
        return dialog;
    }

    private EntryDialog(String key, AccountId person, SortedMap<Subject, LocalText> subjects, Done done) {
        super(key, _ -> {});
        subject = SubjectField.of(subjects, SubjectField.ENTERED);
        subject.addValueChangeListener(change -> fit(change.getValue()));
        Texts.feed(outcome, outcome::setLabel, "evidence.field.outcome");
        outcome.setItems(Outcome.values());
        Texts.follow(
                outcome, locale -> outcome.setItemLabelGenerator(each -> Texts.in(locale, "evidence.outcome." + each)));
        Texts.feed(until, until::setHelperText, "evidence.field.until.help");
        text(issuer, "evidence.field.issuer", NewEntries.LONGEST_ISSUER);
        Texts.feed(issuer, issuer::setHelperText, "evidence.field.issuer.help");
        text(number, "evidence.field.number", NewEntry.LONGEST_NUMBER);
        text(remark, "evidence.field.remark", NewEntry.LONGEST_REMARK);
        number.setVisible(false);
        Texts.feed(percent, percent::setLabel, "evidence.field.percent");
        Texts.feed(percent, percent::setHelperText, "evidence.field.percent.help");
        percent.setMin(0);
        percent.setMax(100);
        percent.setVisible(false);
        form.addComponentAtIndex(1, remark);
        form.addComponentAtIndex(1, number);
        form.addComponentAtIndex(1, issuer);
        form.addComponentAtIndex(1, until);
        form.addComponentAtIndex(1, on);
        form.addComponentAtIndex(1, percent);
        form.addComponentAtIndex(1, outcome);
        form.addComponentAtIndex(1, subject);
        act = said -> done.accept(entered(person), said);
    }

    private static void text(TextField field, String key, int longest) {
        Texts.feed(field, field::setLabel, key);
        field.setMaxLength(longest);
    }

    private void fit(Subject chosen) {
        number.setVisible(chosen.kind() != Kind.PRACTICAL);
        boolean canFail = chosen.kind() == Kind.PRACTICAL || chosen.kind() == Kind.TEST;
        outcome.setVisible(canFail);
        if (!canFail) outcome.setValue(Outcome.PASSED);
        percent.setVisible(chosen.kind() == Kind.TEST);
        if (chosen.kind() != Kind.TEST) percent.clear();
    }

    private NewEntries entered(AccountId person) {
        if (subject.getValue() == null) throw new UserError("evidence.error.subject");
        if (on.getValue() == null) throw new UserError("evidence.error.day");
        var line = new NewEntry(
                person,
                outcome.getValue(),
                on.getValue(),
                Optional.ofNullable(until.getValue()),
                number.getValue(),
                remark.getValue(),
                percent.getOptionalValue());
        return new NewEntries(subject.getValue(), issuer.getValue(), List.of(line));
    }
}
