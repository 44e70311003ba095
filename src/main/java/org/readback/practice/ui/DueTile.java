package org.readback.practice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.readback.practice.Due;
import org.readback.practice.Reviews;

/** On Today: how many cards wait, as long as some do. */
@org.springframework.stereotype.Component
class DueTile implements HomeTile {
    /** Above a lesson that was begun. */
    private static final int OVERDUE = 50;

    private static final int DUE = 35;
    /** Below a new lesson. */
    private static final int FRESH = 25;

    private static final int ORDER = 5;

    private final Reviews reviews;
    private final SignedIn signedIn;

    DueTile(Reviews reviews, SignedIn signedIn) {
        this.reviews = reviews;
        this.signedIn = signedIn;
    }

    private Optional<Due> due() {
        return signedIn.find()
                .filter(account -> account.is(Role.TRAINEE))
                .map(account -> reviews.due())
                .filter(due -> due.cards() > 0);
    }

    @Override
    public Optional<NextStep> nextStep() {
        return due().map(due -> new NextStep(
                urgency(due),
                Texts.now("practice.review.title"),
                Texts.now("practice.due.title", due.cards()),
                due.overdue() > 0
                        ? Texts.now("practice.due.overdue", due.overdue())
                        : Texts.now("practice.due.text", due.cards() - due.fresh(), due.fresh()),
                Texts.now("practice.due.start", due.cards()),
                "review"));
    }

    private static int urgency(Due due) {
        if (due.overdue() > 0) return OVERDUE;
        return due.cards() > due.fresh() ? DUE : FRESH;
    }

    @Override
    public Optional<Component> card() {
        return due().map(due -> {
            var card = new Section(
                    Texts.text(new H2(), "practice.review.title"),
                    Texts.text(new Paragraph(), "practice.due.text", due.cards() - due.fresh(), due.fresh()),
                    Texts.text(new Anchor("review"), "practice.due.start", due.cards()),
                    Texts.text(new Anchor("practice"), "practice.tile.practise"));
            card.addClassNames("card", "stack", "due-tile");
            return card;
        });
    }

    @Override
    public int order() {
        return ORDER;
    }
}
