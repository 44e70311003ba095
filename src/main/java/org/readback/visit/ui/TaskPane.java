package org.readback.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readback.base.ui.Calendars;
import org.readback.base.ui.Formats;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.visit.Task;
import org.readback.visit.TaskKind;
import org.readback.visit.TaskStep;
import org.readback.visit.VisitId;
import org.readback.visit.VisitSheet;
import org.readback.visit.Visits;

/** What has to be done before a visit or after it: ticked off by a click. */
final class TaskPane extends Composite<Section> {
    private final Visits visits;
    private final VisitId visit;
    private final TaskKind kind;
    private final LocalDate today;
    private final ProgressBar bar = new ProgressBar("visit.ready.label", 0, 0);
    private final Span state = new Span();
    final UnorderedList list = new UnorderedList();
    final TextField words = new TextField();
    final TextField owner = new TextField();
    final DatePicker due = new DatePicker();
    final Button add = new Button();
    private List<Task> tasks;

    TaskPane(Visits visits, VisitSheet sheet, TaskKind kind, LocalDate today) {
        this.visits = visits;
        this.visit = sheet.card().id();
        this.kind = kind;
        this.today = today;
        this.tasks = sheet.tasks(kind);
        list.addClassName("visit-tasks");
        state.getElement().setAttribute("role", "status");
        state.addClassName("small");
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        Texts.text(new H2(), "visit.kind." + kind),
                        Texts.text(new Paragraph(), "visit.kind." + kind + ".text"),
                        bar,
                        state,
                        list,
                        form());
        Texts.follow(this, this::show);
    }

    private Component form() {
        Texts.feed(words, words::setLabel, "visit.task.words");
        words.setMaxLength(Task.LONGEST_WORDS);
        Texts.feed(owner, owner::setLabel, "visit.task.owner");
        owner.setMaxLength(TaskStep.LONGEST_OWNER);
        Texts.feed(due, due::setLabel, "visit.task.due");
        Texts.follow(due, locale -> due.setI18n(Calendars.in(locale)));
        Texts.text(add, "visit.task.add");
        add.addClickListener(_ -> add());
        var form = new Div(words, owner, due, add);
        form.addClassName("visit-new-task");
        return form;
    }

    private void add() {
        visits.add(
                visit,
                kind,
                words.getValue(),
                new TaskStep(owner.getValue(), Optional.ofNullable(due.getValue()), TaskStep.State.OPEN));
        words.clear();
        owner.clear();
        due.clear();
        reload();
    }

    private void reload() {
        tasks = visits.find(visit).orElseThrow().tasks(kind);
        show(UI.getCurrent().getLocale());
    }

    private void show(Locale locale) {
        int done = (int) tasks.stream().filter(Task::isDone).count();
        bar.show(done, tasks.size());
        bar.setVisible(!tasks.isEmpty());
        state.setText(
                tasks.isEmpty()
                        ? Texts.in(locale, "visit.action.none")
                        : Texts.in(locale, "visit.ready", done, tasks.size()));
        list.removeAll();
        tasks.forEach(task -> list.add(new ListItem(row(task, locale))));
    }

    private Component row(Task task, Locale locale) {
        var tick = new Checkbox(name(task, locale), task.isDone());
        tick.addClassName("visit-tick");
        if (task.key().isEmpty()) Texts.untranslated(tick);
        tick.addValueChangeListener(change -> {
            visits.step(
                    task.id(),
                    new TaskStep(
                            task.now().owner(),
                            task.now().due(),
                            change.getValue() ? TaskStep.State.DONE : TaskStep.State.OPEN));
            reload();
        });
        var who = new Span(
                task.now().owner().isEmpty()
                        ? Texts.in(locale, "visit.task.nobody")
                        : task.now().owner());
        if (!task.now().owner().isEmpty()) Texts.untranslated(who);
        var until = new Span(due(task, locale));
        if (task.isOverdue(today)) until.addClassName("visit-overdue");
        var edit = new Button(Texts.in(locale, "visit.task.edit"));
        edit.getElement().setAttribute("aria-label", Texts.in(locale, "visit.task.edit.of", name(task, locale)));
        edit.addClickListener(_ -> new TaskDialog(visits, task, name(task, locale), this::reload).open());
        var about = new Div(who, until, edit);
        about.addClassNames("row", "small", "visit-about");
        return new Div(tick, about);
    }

    private String due(Task task, Locale locale) {
        return task.now()
                .due()
                .map(day -> Texts.in(
                        locale,
                        task.isOverdue(today) ? "visit.task.overdue" : "visit.task.until",
                        Formats.date(day, locale)))
                .orElseGet(() -> Texts.in(locale, "visit.task.undated"));
    }

    private static String name(Task task, Locale locale) {
        return task.key().map(key -> Texts.in(locale, key)).orElse(task.words());
    }
}
