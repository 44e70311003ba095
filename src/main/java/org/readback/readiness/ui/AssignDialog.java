package org.readback.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.UserError;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.readiness.GapSheet;
import org.readback.requirement.Subject;
import org.readback.training.Assignments;
import org.readback.training.Target;

/** Work for all of some people who lack something, with a day until which it is to be done. */
final class AssignDialog extends Dialog {
    private static final int USUAL_DAYS = 21;

    private final ReadinessDesk desk;
    private final Collection<GapSheet.Line> people;
    private final GapSheet gaps;
    private final Runnable done;
    final Select<Subject> subject = new Select<>();
    final DatePicker deadline = new DatePicker();
    final TextField reason = new TextField();
    final Button save = new Button();
    private final Paragraph whom = new Paragraph();

    AssignDialog(
            ReadinessDesk desk,
            GapSheet gaps,
            Collection<GapSheet.Line> people,
            Optional<Subject> first,
            Runnable done) {
        this.desk = desk;
        this.gaps = gaps;
        this.people = people;
        this.done = done;
        Texts.feed(this, this::setHeaderTitle, "readiness.assign.title");
        List<Subject> offered = List.copyOf(gaps.remedies().keySet());
        subject.setItems(offered);
        subject.addValueChangeListener(change -> count());
        Texts.feed(subject, subject::setLabel, "readiness.assign.what");
        Texts.follow(
                subject,
                locale -> subject.setItemLabelGenerator(each -> gaps.board().title(each, locale)));
        subject.setValue(first.filter(offered::contains).orElseGet(this::mostLacked));
        deadline.setValue(usual());
        Texts.feed(deadline, deadline::setLabel, "readiness.assign.until");
        Texts.follow(deadline, locale -> deadline.setI18n(Calendars.in(locale)));
        reason.setMaxLength(Assignments.LONGEST_REASON);
        reason.setValue(Texts.now(
                "readiness.assign.reason.usual", gaps.board().contingent().name()));
        Texts.feed(reason, reason::setLabel, "readiness.assign.reason");
        whom.getElement().setAttribute("role", "status");
        Texts.follow(whom, locale -> count());
        Div form = new Div(subject, whom, deadline, reason);
        form.addClassName("stack");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> save());
        var cancel = new Button();
        cancel.addClickListener(click -> close());
        getFooter().add(Texts.text(cancel, "readiness.assign.cancel"), Texts.text(save, "readiness.assign.save"));
    }

    private Subject mostLacked() {
        return gaps.remedies().keySet().stream()
                .reduce((one, other) -> whom(other).size() > whom(one).size() ? other : one)
                .orElseThrow();
    }

    /** Three weeks from now, but not after people have left. */
    private LocalDate usual() {
        LocalDate usual = desk.today().plusDays(USUAL_DAYS);
        return gaps.board()
                .deployment()
                .departs()
                .filter(departs -> departs.isBefore(usual) && !departs.isBefore(desk.today()))
                .orElse(usual);
    }

    private Set<AccountId> whom(Subject what) {
        return people.stream()
                .filter(line ->
                        line.gaps().stream().anyMatch(gap -> gap.subject().equals(what)))
                .map(line -> line.member().account())
                .collect(Collectors.toSet());
    }

    private void count() {
        Subject what = subject.getValue();
        int number = what == null ? 0 : whom(what).size();
        whom.setText(Texts.now("readiness.assign.whom", number));
        save.setEnabled(number > 0);
    }

    private void save() {
        Subject what = subject.getValue();
        LocalDate until = deadline.getValue();
        Target target = what == null ? null : gaps.remedies().get(what);
        if (target == null || until == null) {
            Notices.warn("readiness.assign.until.missing");
            return;
        }
        Set<AccountId> whom = whom(what);
        try {
            desk.assignments().assign(whom, target, until, reason.getValue());
        } catch (UserError refused) {
            Notices.warn(refused.key(), refused.parameters().toArray());
            return;
        }
        close();
        Notices.tell("readiness.assign.done", whom.size());
        done.run();
    }
}
