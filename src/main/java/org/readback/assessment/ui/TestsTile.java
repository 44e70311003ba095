package org.readback.assessment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.assessment.Assessments;
import org.readback.assessment.AttemptId;
import org.readback.assessment.Result;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.TestKind;
import org.readback.assessment.TestOffer;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.springframework.stereotype.Component;

/** On Today: a test that is running, one to be repeated, the placement while it was never taken, the last result. */
@Component
class TestsTile implements HomeTile {
    private static final int RUNNING = 95;
    private static final int REPEAT = 70;
    private static final int NEVER_PLACED = 60;
    private static final int ORDER = 40;

    private final Assessments assessments;
    private final SignedIn signedIn;

    TestsTile(Assessments assessments, SignedIn signedIn) {
        this.assessments = assessments;
        this.signedIn = signedIn;
    }

    @Override
    public Optional<NextStep> nextStep() {
        return offers().stream()
                .map(TestsTile::step)
                .flatMap(Optional::stream)
                .max(Comparator.comparingInt(NextStep::urgency));
    }

    private static Optional<NextStep> step(TestOffer offer) {
        var title = offer.title().in(UI.getCurrent().getLocale());
        return switch (offer.state()) {
            case TestOffer.State.Running(AttemptId attempt, Instant _, Duration left) ->
                Optional.of(new NextStep(
                        RUNNING,
                        Texts.now("assessment.state.running"),
                        title,
                        Texts.now("assessment.state.left", left.toMinutes()),
                        Texts.now("assessment.offer.continue"),
                        "attempts/" + attempt));
            case TestOffer.State.Open()
            when offer.last().map(ResultSummary::result).orElse(null) instanceof Result.NotValid ->
                Optional.of(new NextStep(
                        REPEAT,
                        title,
                        Texts.now("assessment.tile.repeat"),
                        Texts.now("assessment.offer.length", offer.time().toMinutes(), offer.mostItems()),
                        Texts.now("assessment.result.again"),
                        "tests/" + offer.test()));
            case TestOffer.State.Open()
            when offer.kind() == TestKind.LEVELS && offer.last().isEmpty() ->
                Optional.of(new NextStep(
                        NEVER_PLACED,
                        title,
                        Texts.now("assessment.tile.place"),
                        Texts.now("assessment.offer.length", offer.time().toMinutes(), offer.mostItems()),
                        Texts.now("assessment.offer.begin"),
                        "tests/" + offer.test()));
            case TestOffer.State.Open _,
                    TestOffer.State.Waiting _,
                    TestOffer.State.UsedUp _,
                    TestOffer.State.Barred _,
                    TestOffer.State.Unavailable _ -> Optional.empty();
        };
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> card() {
        return offers().stream()
                .map(TestOffer::last)
                .flatMap(Optional::stream)
                .max(Comparator.comparing(ResultSummary::finishedAt))
                .map(TestsTile::card);
    }

    private static com.vaadin.flow.component.Component card(ResultSummary last) {
        var locale = UI.getCurrent().getLocale();
        var link = new Anchor("results/" + last.attempt(), Texts.now("assessment.offer.result"));
        var card = new Section(
                new H2(Texts.now("assessment.tile.last", last.title().in(locale))),
                new Paragraph(OfferCard.lastWords(last, locale)),
                link);
        card.addClassNames("card", "stack");
        return card;
    }

    private List<TestOffer> offers() {
        return signedIn.require().is(Role.TRAINEE) ? assessments.offers() : List.of();
    }

    @Override
    public int order() {
        return ORDER;
    }
}
