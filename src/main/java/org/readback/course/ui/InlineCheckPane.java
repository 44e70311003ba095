package org.readback.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.readback.base.ui.Texts;
import org.readback.course.InlineAnswer;
import org.readback.course.InlineCheck;
import org.readback.course.LessonSheet;
import org.readback.course.LessonVisits;
import org.readback.item.ItemId;
import org.readback.item.Response;
import org.readback.player.FeedbackPane;
import org.readback.player.ItemPane;
import org.readback.report.ItemReports;
import org.readback.report.ui.ReportPane;

/** An item on the way: answered, it says at once what was right and why; it may be tried again. */
final class InlineCheckPane extends Composite<Section> {
    private static final int HEADING = 3;

    private final LessonVisits visits;
    private final ItemReports reports;
    private final LessonSheet lesson;
    private final ItemId id;
    private final Div place = new Div();
    private final FeedbackPane feedback = new FeedbackPane();
    private final Div report = new Div();
    final Button check = new Button();
    final Button again = new Button();

    private Optional<InlineCheck> asked = Optional.empty();
    private Optional<Response> response = Optional.empty();

    InlineCheckPane(LessonVisits visits, ItemReports reports, LessonSheet lesson, ItemId id) {
        this.visits = visits;
        this.reports = reports;
        this.lesson = lesson;
        this.id = id;
        Texts.text(check, "course.inline.check");
        Texts.text(again, "course.inline.again");
        check.addClickListener(click -> answer());
        again.addClickListener(click -> ask(true));
        var label = Words.label(new Span(), "course.inline.label");
        label.addClassName("small");
        var buttons = new Div(check, again);
        buttons.addClassName("row");
        getContent().addClassNames("card", "stack", "inline-check");
        getContent().add(label, place, feedback, buttons, report);
        ask(false);
    }

    private void ask(boolean focus) {
        asked = visits.ask(lesson.card().id(), id, lesson.language());
        getContent().setVisible(asked.isPresent());
        asked.ifPresent(item -> {
            var pane = new ItemPane(item.presentation(), this::chosen, HEADING);
            pane.onConfirm(this::answer);
            place.removeAll();
            place.add(pane);
            feedback.clear();
            report.removeAll();
            check.setVisible(true);
            again.setVisible(false);
            chosen(Optional.empty());
            if (focus) pane.focusStem();
        });
    }

    private void chosen(Optional<Response> now) {
        response = now;
        check.setEnabled(now.isPresent());
    }

    private void answer() {
        if (asked.isEmpty() || response.isEmpty() || !check.isVisible()) return;
        InlineAnswer answer = visits.answer(asked.get(), response.get());
        place.getChildren()
                .filter(ItemPane.class::isInstance)
                .forEach(pane -> ((ItemPane) pane).reveal(answer.outcome(), answer.given(), answer.key()));
        feedback.show(answer.outcome(), asked.get().presentation().frame().language());
        report.add(new ReportPane(reports, asked.get().nonce()));
        check.setVisible(false);
        again.setVisible(!answer.outcome().score().isFull());
    }
}
