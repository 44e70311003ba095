package org.readback.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Optional;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.practice.ReviewSheet;
import org.readback.practice.ReviewSheet.Asked;
import org.readback.practice.ReviewSheet.Done;
import org.readback.practice.ReviewSheet.Meaning;
import org.readback.practice.Reviews;
import org.readback.practice.Reviews.Graded;
import org.readback.report.ItemReports;

/** One card after the other until nothing is left for now. */
final class ReviewPane extends Composite<Div> {
    private final Reviews reviews;
    private final ItemReports reports;
    private final Span left = new Span();
    private final Div place = new Div();

    ReviewPane(Reviews reviews, ItemReports reports) {
        this.reviews = reviews;
        this.reports = reports;
        left.addClassName("small");
        left.getElement().setAttribute("role", "status");
        var heading = new Div(
                Texts.text(new Anchor("practice"), "practice.review.leave"),
                Texts.text(new H1(), "practice.review.title"),
                left);
        heading.addClassName("page-heading");
        getContent().addClassNames("stack", "review");
        getContent().add(heading, place);
        Texts.follow(left, _ -> tell());
        show(reviews.open());
    }

    private int cards;

    private void tell() {
        left.setText(Texts.now("practice.review.left", cards));
    }

    private void show(ReviewSheet sheet) {
        cards = sheet.due().cards();
        tell();
        place.removeAll();
        switch (sheet) {
            case Meaning meaning -> {
                var card = new MeaningCard(meaning, grade -> graded(reviews.grade(meaning.place(), grade)));
                place.add(card);
                card.focus();
            }
            case Asked asked -> {
                var card = new AskedCard(
                        asked, response -> reviews.answer(asked, response), () -> show(reviews.open()), reports);
                place.add(card);
                card.focus();
            }
            case Done done -> place.add(done(done.next()));
        }
    }

    private void graded(Graded graded) {
        if (graded.late()) Notices.tell("practice.review.late");
        show(graded.next());
    }

    private static EmptyState done(Optional<Instant> next) {
        var practise = Texts.text(new Anchor("practice"), "practice.review.practise");
        practise.addClassName("button");
        var when = new Paragraph();
        Texts.follow(
                when,
                locale -> when.setText(next.map(due -> Texts.now("practice.review.next", Formats.dateTime(due, locale)))
                        .orElseGet(() -> Texts.now("practice.review.never"))));
        return new EmptyState("practice.review.done", when, practise);
    }
}
