package org.readback.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.player.FeedbackPane;
import org.readback.player.ItemPane;
import org.readback.practice.Focus;
import org.readback.practice.PracticeSheet.Finished;
import org.readback.practice.PracticeSheet.Missed;
import org.readback.practice.PracticeSheet.Name;
import org.readback.report.ItemReports;
import org.readback.report.ui.ReportPane;

/** How a run went: how many were right, what to do next, and what was missed with its reason. */
final class RunResultPane extends Composite<Div> {
    private static final int HEADING = 3;

    RunResultPane(Finished finished, Runnable again, ItemReports reports) {
        var result = new Section(Texts.text(
                new H2(),
                finished.items() == 0 ? "practice.result.left" : "practice.result.title",
                finished.correct(),
                finished.items()));
        if (finished.items() > 0) {
            result.add(
                    new ProgressBar("practice.last.share", finished.correct(), finished.items()),
                    Texts.text(
                            new Paragraph(),
                            finished.missed().isEmpty() ? "practice.result.all" : "practice.result.repeat",
                            finished.missed().size()));
        }
        result.add(actions(finished, again));
        result.addClassNames("card", "stack");
        result.getElement().setAttribute("role", "status");
        getContent().addClassName("stack");
        getContent().add(result);
        if (!finished.missed().isEmpty()) {
            getContent().add(Texts.text(new H2(), "practice.result.missed"));
            finished.missed().forEach(missed -> getContent().add(missed(missed, reports)));
        }
    }

    private static Component actions(Finished finished, Runnable again) {
        var row = new Div();
        row.addClassName("row");
        var repeat = Texts.text(new Button(), "practice.result.again");
        repeat.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        repeat.addClickListener(click -> again.run());
        row.add(repeat);
        if (!finished.missed().isEmpty()) row.add(quiet("review", "practice.result.review"));
        finished.lessons().forEach(lesson -> row.add(lesson(lesson)));
        row.add(quiet("practice", "practice.result.choose"));
        return row;
    }

    private static Anchor quiet(String path, String key) {
        var link = Texts.text(new Anchor(path), key);
        link.addClassNames("button", "quiet");
        return link;
    }

    private static Component lesson(Name name) {
        if (!(name.focus() instanceof Focus.OfTopic(var lesson)) || name.topic().isEmpty()) return new Div();
        var link =
                ContentTexts.text(new Anchor("lessons/" + lesson), name.topic().get());
        return new Div(Words.small("practice.result.lesson"), link);
    }

    private static Component missed(Missed missed, ItemReports reports) {
        var item = new ItemPane(missed.item(), change -> {}, HEADING);
        item.reveal(missed.given(), missed.key());
        var feedback = new FeedbackPane();
        feedback.show(missed.outcome(), missed.item().frame().language());
        feedback.getElement().removeAttribute("aria-live");
        feedback.getElement().removeAttribute("role");
        var card = new Section(item, feedback);
        card.add(
                missed.rightLater()
                        ? Tags.of("met", "check", "practice.result.rightlater")
                        : Tags.of("soon", "half", "practice.result.wronglater"));
        card.add(new ReportPane(reports, missed.nonce()));
        card.addClassNames("card", "stack");
        return card;
    }
}
