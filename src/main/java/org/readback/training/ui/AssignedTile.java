package org.readback.training.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ui.Cards;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.readback.training.AssignmentCard;
import org.readback.training.Assignments;
import org.readback.training.Due;

/** On Today: what a trainee was given to do; to staff, what is overdue among their people. */
@org.springframework.stereotype.Component
class AssignedTile implements HomeTile {
    private static final int OVERDUE = 70;
    private static final int OPEN = 45;
    private static final int ORDER = 30;
    private static final int MOST = 5;

    private final Assignments assignments;
    private final SignedIn signedIn;
    private final Clock clock;

    AssignedTile(Assignments assignments, SignedIn signedIn, Clock clock) {
        this.assignments = assignments;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<NextStep> nextStep() {
        return open().stream().findFirst().map(this::step);
    }

    private NextStep step(Due due) {
        var locale = UI.getCurrent().getLocale();
        LocalDate today = Centre.today(clock);
        return new NextStep(
                due.state(today) == Due.State.OVERDUE ? OVERDUE : OPEN,
                Texts.now("training.tile.kicker"),
                TargetWords.in(locale, due.target(), due.title()),
                DueWords.when(due, today, locale),
                Texts.now("training.tile.begin"),
                due.target().path());
    }

    private List<Due> open() {
        return signedIn.require().is(Role.TRAINEE)
                ? assignments.own().stream().filter(due -> !due.isDone()).toList()
                : List.of();
    }

    @Override
    public Optional<Component> card() {
        CurrentAccount me = signedIn.require();
        if (me.is(Role.SUPERVISOR) || me.is(Role.INSTRUCTOR)) return Optional.of(forStaff());
        List<Due> open = open();
        return open.isEmpty() ? Optional.empty() : Optional.of(forTrainee(open));
    }

    private Component forTrainee(List<Due> open) {
        var list = list();
        var locale = UI.getCurrent().getLocale();
        open.stream().limit(MOST).forEach(due -> {
            var link = new Anchor(due.target().path(), TargetWords.in(locale, due.target(), due.title()));
            Span reason = Texts.untranslated(new Span(due.reason()));
            reason.addClassName("small");
            list.add(new ListItem(link, DueWords.tag(due, Centre.today(clock)), reason));
        });
        return Cards.titled("training.tile.title", list);
    }

    private Component forStaff() {
        List<AssignmentCard> overdue = assignments.mine().stream()
                .filter(card -> card.overdue() > 0)
                .limit(MOST)
                .toList();
        var all = new Anchor("assignments", Texts.now("training.tile.all"));
        var classes = new Anchor("classes", Texts.now("training.tile.classes"));
        if (overdue.isEmpty()) {
            return Cards.titled("training.tile.staff", new Paragraph(Texts.now("training.tile.none")), all, classes);
        }
        var list = list();
        var locale = UI.getCurrent().getLocale();
        overdue.forEach(card -> {
            var link =
                    new Anchor("assignments/" + card.assignment(), TargetWords.in(locale, card.target(), card.title()));
            list.add(new ListItem(link, Parts.overdue(card.overdue())));
        });
        return Cards.titled("training.tile.staff", list, all, classes);
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassName("training-list");
        return list;
    }
}
