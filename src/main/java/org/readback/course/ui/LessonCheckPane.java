package org.readback.course.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Notices;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.course.LessonCheckSheet;
import org.readback.course.LessonChecks;
import org.readback.item.Response;
import org.readback.player.ItemPane;
import org.readback.report.ItemReports;

/** The check of a lesson: an introduction, one item at a time, the result. */
final class LessonCheckPane extends Composite<Div> {
    private final LessonChecks checks;
    private final ItemReports reports;
    private final Div place = new Div();
    private final Span heard = new Span();
    final Button start = new Button();
    final Button again = new Button();
    final Button next = new Button();
    final Paragraph hint = Texts.text(new Paragraph(), "course.check.choose");
    private Optional<Response> response = Optional.empty();
    private LessonCheckSheet sheet;

    LessonCheckPane(LessonChecks checks, ItemReports reports, LessonCheckSheet sheet) {
        this.checks = checks;
        this.reports = reports;
        this.sheet = sheet;
        Texts.text(next, "course.check.next");
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addClickListener(click -> answer());
        Texts.text(start, "course.check.start");
        Texts.text(again, "course.check.again");
        start.addClickListener(click -> show(checks.start(this.sheet.lesson())));
        again.addClickListener(click -> show(checks.start(this.sheet.lesson())));
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "alert");
        heard.addClassName("visually-hidden");
        heard.getElement().setAttribute("role", "status");
        var back = Texts.text(new Anchor("lessons/" + sheet.lesson()), "course.check.back");
        var heading = new Div(back, ContentTexts.text(new H1(), sheet.title()), Words.small("course.check.heading"));
        heading.addClassName("page-heading");
        getContent().addClassNames("stack", "lesson-check");
        getContent().add(heading, place, heard);
        show(sheet);
    }

    private void show(LessonCheckSheet now) {
        sheet = now;
        response = Optional.empty();
        hint.setVisible(false);
        place.removeAll();
        switch (now) {
            case LessonCheckSheet.Ready ready -> ready(ready);
            case LessonCheckSheet.Asking asking -> ask(asking);
            case LessonCheckSheet.Finished finished -> finish(finished);
        }
    }

    private void ready(LessonCheckSheet.Ready ready) {
        var card = new Section(Texts.text(new Paragraph(), "course.check.about", ready.items()), start);
        card.addClassNames("card", "stack");
        place.add(card);
    }

    private void ask(LessonCheckSheet.Asking asking) {
        if (asking.late()) Notices.tell("course.check.late");
        var pane = new ItemPane(asking.item(), this::chosen);
        pane.onConfirm(this::answer);
        var buttons = new Div(next);
        buttons.addClassName("row");
        var card = new Section(
                Words.small("course.check.position", asking.position(), asking.items()),
                new ProgressBar("course.lesson.progress", asking.position() - 1, asking.items()),
                pane,
                hint,
                buttons);
        card.addClassNames("card", "stack");
        place.add(card);
        pane.focusStem();
    }

    private void finish(LessonCheckSheet.Finished finished) {
        place.add(new LessonCheckResult(finished, again, reports));
        heard.setText(Texts.now(finished.passed() ? "course.check.passed" : "course.check.notyet"));
    }

    private void chosen(Optional<Response> now) {
        response = now;
        if (now.isPresent()) hint.setVisible(false);
    }

    private void answer() {
        if (!(sheet instanceof LessonCheckSheet.Asking asking)) return;
        response.ifPresentOrElse(
                given -> show(checks.answer(asking.check(), asking.nonce(), given)), () -> hint.setVisible(true));
    }
}
