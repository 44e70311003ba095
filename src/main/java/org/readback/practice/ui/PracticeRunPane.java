package org.readback.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.readback.base.ui.Notices;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.item.Response;
import org.readback.player.FeedbackPane;
import org.readback.player.ItemPane;
import org.readback.practice.PracticeAnswer;
import org.readback.practice.PracticeRuns;
import org.readback.practice.PracticeSheet;
import org.readback.practice.PracticeSheet.Asking;
import org.readback.practice.PracticeSheet.Finished;
import org.readback.report.ItemReports;
import org.readback.report.ui.ReportPane;

/** A run: one item at a time, what it was worth at once, the sum at the end. */
final class PracticeRunPane extends Composite<Div> {
    private final PracticeRuns runs;
    private final ItemReports reports;
    private final Div place = new Div();
    private final FeedbackPane feedback = new FeedbackPane();
    private final Div report = new Div();
    final Button check = new Button();
    final Button next = new Button();
    final Paragraph hint = Texts.text(new Paragraph(), "practice.run.choose");
    private PracticeSheet sheet;
    private Optional<Response> response = Optional.empty();
    private Optional<ItemPane> item = Optional.empty();

    PracticeRunPane(PracticeRuns runs, ItemReports reports, PracticeSheet sheet) {
        this.runs = runs;
        this.reports = reports;
        this.sheet = sheet;
        Texts.text(check, "practice.run.check");
        Texts.text(next, "practice.run.next");
        check.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        check.addClickListener(click -> answer());
        next.addClickListener(click -> goOn());
        hint.addClassName("hint");
        hint.getElement().setAttribute("role", "alert");
        var heading = new Div(
                Texts.text(new Anchor("practice"), "practice.run.leave"),
                Words.name(new H1(), sheet.name()),
                Words.small("practice.run.kept"));
        heading.addClassName("page-heading");
        getContent().addClassNames("stack", "practice-run");
        getContent().add(heading, place);
        show(sheet);
    }

    private void show(PracticeSheet now) {
        sheet = now;
        response = Optional.empty();
        item = Optional.empty();
        feedback.clear();
        report.removeAll();
        hint.setVisible(false);
        place.removeAll();
        switch (now) {
            case Asking asking -> ask(asking);
            case Finished finished -> place.add(new RunResultPane(finished, this::again, reports));
        }
    }

    private void ask(Asking asking) {
        var pane = new ItemPane(asking.item(), this::chosen);
        pane.onConfirm(this::answer);
        item = Optional.of(pane);
        check.setVisible(true);
        next.setVisible(false);
        int number = asking.again() ? asking.done() : asking.done() + 1;
        var head = new Div(Words.small("practice.run.position", number, asking.items()));
        head.addClassName("row");
        if (asking.again()) head.add(Tags.of("soon", "half", "practice.run.again"));
        var buttons = new Div(check, next);
        buttons.addClassName("row");
        var card = new Section(
                head,
                new ProgressBar("practice.run.progress", asking.done(), asking.items()),
                pane,
                feedback,
                hint,
                buttons,
                report);
        card.addClassNames("card", "stack");
        place.add(card);
        pane.focusStem();
    }

    private void chosen(Optional<Response> now) {
        response = now;
        if (now.isPresent()) hint.setVisible(false);
    }

    private void answer() {
        if (!(sheet instanceof Asking asking) || !check.isVisible()) return;
        if (response.isEmpty()) {
            hint.setVisible(true);
            return;
        }
        runs.answer(asking.run(), asking.nonce(), response.get())
                .ifPresentOrElse(answer -> reveal(asking, answer), this::late);
    }

    private void reveal(Asking asking, PracticeAnswer answer) {
        item.ifPresent(pane -> pane.reveal(answer.given(), answer.key()));
        feedback.show(answer.outcome(), asking.item().frame().language());
        report.add(new ReportPane(reports, asking.nonce()));
        check.setVisible(false);
        next.setVisible(true);
        next.focus();
    }

    private void late() {
        Notices.tell("practice.run.late");
        goOn();
    }

    private void goOn() {
        runs.open(sheet.run()).ifPresent(this::show);
    }

    private void again() {
        UI.getCurrent().navigate("practice/" + runs.start(sheet.name().focus()));
    }
}
