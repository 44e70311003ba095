package org.readback.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Formats;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.NextStep;
import org.readback.base.ui.Texts;
import org.readback.marking.MarkingQueue;
import org.readback.marking.Outcome;
import org.readback.marking.WorkCard;
import org.readback.marking.Works;

/** On Today: marks that their owner has not seen, and what waits for a rater. */
@org.springframework.stereotype.Component
class MarkingTile implements HomeTile {
    private static final int URGENCY_MARKED = 60;
    private static final int URGENCY_WAITING = 50;
    private static final int ORDER = 60;
    private static final int MOST = 5;

    private final Works works;
    private final MarkingQueue queue;
    private final SignedIn signedIn;

    MarkingTile(Works works, MarkingQueue queue, SignedIn signedIn) {
        this.works = works;
        this.queue = queue;
        this.signedIn = signedIn;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public Optional<NextStep> nextStep() {
        if (signedIn.require().is(Role.TRAINEE)) {
            Optional<NextStep> marked =
                    works.mine().stream().filter(WorkCard::isNew).findFirst().flatMap(MarkingTile::marked);
            if (marked.isPresent()) return marked;
        }
        return signedIn.require().is(Role.INSTRUCTOR) ? waiting() : Optional.empty();
    }

    private static Optional<NextStep> marked(WorkCard work) {
        return work.outcome()
                .map(outcome -> new NextStep(
                        URGENCY_MARKED,
                        Texts.now("marking.tile.title"),
                        words(outcome), // not the title of the task, which no language of the screen changes
                        "",
                        Texts.now("marking.tile.look"),
                        "tasks/" + work.task()));
    }

    private static String words(Outcome outcome) {
        return Texts.now(
                "marking.tile.marked",
                Parts.number(outcome.total(), UI.getCurrent().getLocale()),
                outcome.most());
    }

    private Optional<NextStep> waiting() {
        return queue.waitingSince()
                .map(since -> new NextStep(
                        URGENCY_WAITING,
                        Texts.now("marking.tile.kicker"),
                        Texts.now("marking.tile.waiting", queue.waiting()),
                        Texts.now(
                                "marking.tile.since",
                                Formats.date(since, UI.getCurrent().getLocale())),
                        Texts.now("marking.tile.mark"),
                        "marking"));
    }

    @Override
    public Optional<Component> card() {
        if (signedIn.require().is(Role.TRAINEE)) return mine();
        return signedIn.require().is(Role.INSTRUCTOR) ? Optional.of(queueCard()) : Optional.empty();
    }

    private Component queueCard() {
        int waiting = queue.waiting();
        return Cards.titled(
                "marking.queue.title",
                waiting == 0
                        ? Texts.text(new Paragraph(), "marking.queue.none.title")
                        : Texts.text(new Paragraph(), "marking.tile.waiting", waiting),
                Texts.text(new Anchor("marking"), "marking.tile.all"));
    }

    private Optional<Component> mine() {
        List<WorkCard> newest = works.mine().stream().limit(MOST).toList();
        if (newest.isEmpty()) return Optional.empty();
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        for (WorkCard work : newest) {
            Span state = new Span(work.outcome()
                    .map(MarkingTile::words)
                    .orElseGet(
                            () -> Texts.now(work.handedInAt().isEmpty() ? "marking.tile.open" : "marking.tile.with")));
            state.addClassName("small");
            list.add(new ListItem(Parts.english(new Anchor("tasks/" + work.task(), work.title())), state));
        }
        return Optional.of(Cards.titled("marking.tile.title", list));
    }
}
