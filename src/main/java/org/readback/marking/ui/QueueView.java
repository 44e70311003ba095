package org.readback.marking.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.readback.base.ui.BankLinks;
import org.readback.base.ui.Cards;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Notices;
import org.readback.base.ui.PageHeading;
import org.readback.base.ui.PageTitle;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.marking.MarkingQueue;
import org.readback.marking.QueueSheet;
import org.readback.marking.QueueSheet.Card;

/** What waits to be marked. */
@Route("marking")
@RolesAllowed("INSTRUCTOR")
class QueueView extends Div implements HasDynamicTitle {
    QueueView(MarkingQueue queue) {
        addClassName("stack");
        QueueSheet sheet = queue.sheet();
        add(new BankLinks("marking"), new PageHeading("marking.queue"));
        boolean isSomething = !sheet.waiting().isEmpty() || !sheet.claimed().isEmpty();
        if (isSomething)
            add(new Div(next(queue, sheet.claimed().isEmpty() ? "marking.queue.next" : "marking.queue.goOn")));
        else add(new EmptyState("marking.queue.none"));
        if (!sheet.claimed().isEmpty()) {
            add(Cards.titled(
                    "marking.queue.claimed",
                    Parts.small("marking.queue.claimed.text"),
                    list(sheet.claimed(), card -> new Span())));
        }
        if (!sheet.waiting().isEmpty()) {
            Section waiting = new Section(
                    Texts.text(
                            new H2(), "marking.queue.waiting", sheet.waiting().size()),
                    waiting(sheet.waiting()));
            waiting.addClassNames("card", "stack");
            add(waiting);
        }
        if (!sheet.done().isEmpty()) {
            add(Cards.titled("marking.queue.done", list(sheet.done(), QueueView::state)));
        }
        add(new Div(Texts.text(new Anchor("marking/agreement"), "marking.queue.agreement")));
    }

    /** Takes the oldest and goes there. */
    static Button next(MarkingQueue queue, String key) {
        Button next = Texts.text(new Button(), key);
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        next.setId("mark-next");
        next.addClickListener(click -> queue.next()
                .ifPresentOrElse(
                        work -> UI.getCurrent().navigate("marking/" + work),
                        () -> Notices.tell("marking.queue.empty")));
        return next;
    }

    private static UnorderedList waiting(List<Card> cards) {
        UnorderedList list = list();
        cards.forEach(card -> list.add(new ListItem(Parts.english(new Span(card.title())), facts(card))));
        return list;
    }

    private static UnorderedList list(List<Card> cards, Function<Card, Component> more) {
        UnorderedList list = list();
        cards.forEach(card -> list.add(new ListItem(
                Parts.english(new Anchor("marking/" + card.work(), card.title())), facts(card), more.apply(card))));
        return list;
    }

    private static UnorderedList list() {
        UnorderedList list = new UnorderedList();
        list.addClassName("work-list");
        return list;
    }

    private static Span facts(Card card) {
        Span facts = new Span(
                Texts.text(new Span(), "marking.kind." + card.rubric()),
                new Span(", "),
                Parts.words(locale ->
                        Texts.in(locale, "marking.queue.since", Formats.dateTime(card.handedInAt(), locale))));
        facts.addClassName("small");
        return facts;
    }

    private static Component state(Card card) {
        return card.finished()
                ? Tags.of("met", "check", "marking.queue.finished")
                : Tags.of("unknown", "clock", "marking.queue.unfinished");
    }

    @Override
    public String getPageTitle() {
        return PageTitle.of(UI.getCurrent().getTranslation("marking.queue.title"));
    }
}
