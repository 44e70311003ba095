package org.readback.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.function.Function;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.item.OpenTask;
import org.readback.item.Speaking;
import org.readback.item.Writing;
import org.readback.marking.RecordingId;
import org.readback.marking.Sound;
import org.readback.marking.TaskSheet;
import org.readback.marking.TaskSheet.HandedIn;
import org.readback.marking.WorkId;
import org.readback.marking.Works;

/** One task, from reading it to its marks; also for the screens of tests. */
public final class TaskPane extends Composite<Div> {
    private final Works works;
    private final Runnable handedIn;
    private final Div body = new Div();

    TaskPane(Works works, TaskSheet sheet) {
        this(works, sheet, () -> {});
    }

    /** @param handedIn run when it was handed in here */
    public TaskPane(Works works, TaskSheet sheet, Runnable handedIn) {
        this.works = works;
        this.handedIn = handedIn;
        getContent().addClassNames("stack", "open-task");
        body.addClassName("stack");
        getContent().add(header(sheet), body);
        show(sheet);
    }

    private static Header header(TaskSheet sheet) {
        OpenTask task = sheet.task().task();
        Div line = new Div();
        if (sheet.task().isOfLesson()) {
            line.add(Texts.text(new Anchor("lessons/" + sheet.task().lesson()), "marking.task.lesson"));
        }
        line.add(Texts.text(new Span(), "marking.kind." + task.rubric()), limit(task));
        line.addClassNames("small", "row");
        Header header = new Header(line, Parts.english(new H1(task.frame().title())));
        if (sheet.task().isSpecimen()) header.add(Tags.of("unknown", "warning", "marking.task.specimen"));
        return header;
    }

    private static Span limit(OpenTask task) {
        return switch (task) {
            case Writing writing -> Texts.text(new Span(), "marking.task.words", writing.fewest(), writing.most());
            case Speaking speaking -> Texts.text(new Span(), "marking.task.seconds", speaking.seconds());
        };
    }

    private void show(TaskSheet sheet) {
        OpenTask task = sheet.task().task();
        body.removeAll();
        switch (sheet.state()) {
            case TaskSheet.Looking _ -> body.add(Parts.small("marking.task.looking"), new TaskText(task));
            case TaskSheet.Open open -> body.add(new TaskText(task), doing(task, open));
            case TaskSheet.Missed _ -> body.add(Parts.small("marking.done.missed"), new TaskText(task));
            case TaskSheet.Waiting(WorkId work, HandedIn handedIn) -> {
                Paragraph where = new Paragraph();
                where.setId("handed-in");
                where.getElement().setAttribute("role", "status");
                Texts.follow(
                        where,
                        locale -> where.setText(
                                Texts.in(locale, "marking.done.waiting", Formats.dateTime(handedIn.at(), locale))));
                body.add(where, handedIn(task, work, handedIn), new TaskText(task));
            }
            case TaskSheet.Marked(WorkId work, HandedIn handedIn, TaskSheet.Marks marks) ->
                body.add(
                        new MarksPane(marks, sounds(work)),
                        handedIn(task, work, handedIn),
                        new TaskText(task),
                        new Div(again(task)));
        }
    }

    private Component doing(OpenTask task, TaskSheet.Open open) {
        return switch (task) {
            case Writing writing -> new WritingPane(works, open, writing, this::end);
            case Speaking speaking -> new SpeakingPane(works, open, speaking, this::end);
        };
    }

    private void end(TaskSheet sheet) {
        show(sheet);
        handedIn.run();
    }

    private Component handedIn(OpenTask task, WorkId work, HandedIn handedIn) {
        return Cards.titled("marking.done.handedIn", new HandedInPane(task, handedIn, sounds(work)));
    }

    private Function<RecordingId, Optional<Sound>> sounds(WorkId work) {
        return recording -> works.listen(work, recording);
    }

    private Button again(OpenTask task) {
        Button again = Texts.text(new Button(), "marking.done.again");
        again.setId("do-again");
        again.addClickListener(click -> works.again(task.id()).ifPresent(this::show));
        return again;
    }
}
