package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.readback.assessment.AttemptId;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.TestOffer;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;

/** One test: what it is for, how long it takes, where this person stands with it and what they can do now. */
final class OfferCard extends Composite<Section> {
    private final TestOffer offer;

    OfferCard(TestOffer offer) {
        this.offer = offer;
        var heading = new Div(ContentTexts.text(new H2(), offer.title()));
        heading.addClassNames("row", "between");
        if (offer.state() instanceof TestOffer.State.Running) {
            heading.add(Tags.of("soon", "clock", "assessment.state.running"));
        } else if (offer.specimen()) {
            heading.add(Tags.of("soon", "warning", "assessment.specimen"));
        }
        var length = Texts.text(
                new Paragraph(), "assessment.offer.length", offer.time().toMinutes(), offer.mostItems());
        length.addClassName("small");
        getContent().addClassNames("card", "stack", "offer");
        getContent().add(heading, ContentTexts.text(new Paragraph(), offer.summary()), length);
        offer.last().ifPresent(this::addLast);
        switch (offer.state()) {
            case TestOffer.State.Open() -> getContent().add(into("tests/" + offer.test(), "assessment.offer.begin"));
            case TestOffer.State.Running(AttemptId attempt, Instant _, Duration left) -> addRunning(attempt, left);
            case TestOffer.State.Waiting(Instant from) -> addAbout(Words.waiting(from));
            case TestOffer.State.UsedUp used -> addAbout(Words.usedUp(used));
            case TestOffer.State.Barred(var barrier) -> addAbout(Words.barrier(barrier));
            case TestOffer.State.Unavailable() ->
                getContent().add(Texts.text(new Paragraph(), "assessment.state.unavailable"));
        }
    }

    private Anchor into(String path, String key) {
        var link = ContentTexts.link(path, key, offer.title());
        link.setId("start-" + offer.test());
        return link;
    }

    private void addRunning(AttemptId attempt, Duration left) {
        getContent()
                .add(
                        Texts.text(new Paragraph(), "assessment.state.left", left.toMinutes()),
                        into("attempts/" + attempt, "assessment.offer.continue"));
    }

    private void addAbout(Paragraph why) {
        var about = ContentTexts.link("tests/" + offer.test(), "assessment.offer.about", offer.title());
        about.addClassName("quiet");
        getContent().add(why, about);
    }

    private void addLast(ResultSummary last) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(lastWords(last, locale)));
        var row = new Div(
                words, ContentTexts.link("results/" + last.attempt(), "assessment.offer.result", offer.title()));
        row.getChildren().skip(1).forEach(link -> link.addClassName("quiet"));
        row.addClassNames("row", "between");
        getContent().add(row);
    }

    /** Date and outcome in one line. */
    static String lastWords(ResultSummary last, Locale locale) {
        return Formats.date(last.finishedAt(), locale) + ": " + Outcomes.inShort(last.result(), locale);
    }
}
