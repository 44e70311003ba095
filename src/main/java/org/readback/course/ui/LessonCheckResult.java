package org.readback.course.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.course.LessonCheckSheet.Finished;
import org.readback.course.LessonCheckSheet.Review;
import org.readback.player.FeedbackPane;
import org.readback.player.ItemPane;
import org.readback.report.ItemReports;
import org.readback.report.ui.ReportPane;

/** The result in words first, then every item with its reason. */
final class LessonCheckResult extends Composite<Div> {
    private static final int HEADING = 3;

    LessonCheckResult(Finished finished, Button again, ItemReports reports) {
        var result = new Section(
                Texts.text(new H2(), finished.passed() ? "course.check.passed" : "course.check.notyet"),
                Texts.text(new Paragraph(), "course.check.share", Formats.percent(finished.share())),
                actions(finished, again));
        result.addClassNames("card", "stack");
        result.getElement().setAttribute("role", "status");
        getContent().addClassName("stack");
        getContent().add(result, Texts.text(new H2(), "course.check.reasons"));
        finished.reviews().forEach(review -> getContent().add(review(review, reports)));
    }

    private static Component actions(Finished finished, Button again) {
        var row = new Div();
        row.addClassName("row");
        if (finished.passed()) {
            finished.next().ifPresent(next -> {
                var link = Texts.text(new Anchor("lessons/" + next), "course.check.following");
                link.addClassName("button");
                row.add(link);
            });
        }
        row.add(again);
        return row;
    }

    private static Component review(Review review, ItemReports reports) {
        var item = new ItemPane(review.item(), change -> {}, HEADING);
        item.reveal(review.outcome(), review.given(), review.key());
        var feedback = new FeedbackPane();
        feedback.show(review.outcome(), review.item().frame().language());
        feedback.getElement().removeAttribute("aria-live");
        feedback.getElement().removeAttribute("role");
        var card = new Section(item, feedback, new ReportPane(reports, review.nonce()));
        card.addClassNames("card", "stack");
        return card;
    }
}
