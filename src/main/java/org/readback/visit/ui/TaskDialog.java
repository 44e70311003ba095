package org.readback.visit.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Optional;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.visit.Task;
import org.readback.visit.TaskStep;
import org.readback.visit.Visits;

/** Who sees to a task, until when, and who said so before. */
final class TaskDialog extends Dialog {
    final TextField owner = new TextField();
    final DatePicker due = new DatePicker();
    final Button save = new Button();

    TaskDialog(Visits visits, Task task, String name, Runnable done) {
        setHeaderTitle(name);
        Texts.feed(owner, owner::setLabel, "visit.task.owner");
        owner.setMaxLength(TaskStep.LONGEST_OWNER);
        owner.setValue(task.now().owner());
        Texts.feed(due, due::setLabel, "visit.task.due");
        Texts.follow(due, locale -> due.setI18n(Calendars.in(locale)));
        task.now().due().ifPresent(due::setValue);
        var history = new OrderedList();
        Texts.follow(history, locale -> {
            history.removeAll();
            task.steps().reversed().forEach(step -> history.add(new ListItem(line(step, locale))));
        });
        var form = new Div(owner, due, Texts.text(new H3(), "visit.task.history"), history);
        form.addClassNames("stack", "visit-form");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(_ -> {
            visits.step(
                    task.id(),
                    new TaskStep(
                            owner.getValue(),
                            Optional.ofNullable(due.getValue()),
                            task.now().state()));
            close();
            done.run();
        });
        var cancel = new Button();
        cancel.addClickListener(_ -> close());
        getFooter().add(Texts.text(cancel, "visit.cancel"), Texts.text(save, "visit.task.save"));
    }

    private static String line(TaskStep.Taken taken, Locale locale) {
        TaskStep step = taken.step();
        return Texts.in(
                locale,
                "visit.task.step",
                Formats.dateTime(taken.at(), locale),
                taken.by(),
                Texts.in(locale, "visit.task.state." + step.state()),
                step.owner().isEmpty() ? Texts.in(locale, "visit.task.nobody") : step.owner(),
                step.due()
                        .map(day -> Texts.in(locale, "visit.task.until", Formats.date(day, locale)))
                        .orElseGet(() -> Texts.in(locale, "visit.task.undated")));
    }
}
