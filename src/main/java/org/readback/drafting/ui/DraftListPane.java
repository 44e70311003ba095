package org.readback.drafting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.drafting.DraftCard;
import org.readback.drafting.DraftFilter;
import org.readback.drafting.DraftFilter.Whose;
import org.readback.drafting.DraftState;
import org.readback.drafting.Drafts;

/** Drafts as a list with its filters; more are read when they are asked for. */
class DraftListPane extends Composite<Div> {
    private static final int PAGE = 50;
    private static final String ANY = "";

    private final Drafts drafts;
    private DraftFilter filter;
    private final Div place = new Div();
    private final Span count = new Span();
    private final UnorderedList list = new UnorderedList();
    private final Button more = new Button();
    final Select<Whose> whose = new Select<>();
    final Select<String> state = new Select<>();
    final Select<String> pool = new Select<>();
    private int shown;

    DraftListPane(Drafts drafts, DraftFilter filter) {
        this.drafts = drafts;
        this.filter = filter;
        filters();
        list.addClassName("drafting-list");
        count.getElement().setAttribute("role", "status");
        count.addClassName("small");
        Texts.feed(more, more::setText, "drafting.list.more");
        more.addClickListener(click -> next());
        var bar = new Div(whose, state, pool);
        bar.addClassNames("row", "drafting-filters");
        getContent().addClassName("stack");
        getContent().add(bar, count, place, more);
        Texts.follow(count, locale -> tell());
        show();
    }

    private void filters() {
        var states = new ArrayList<>(List.of(ANY));
        Arrays.stream(DraftState.values()).map(Enum::name).forEach(states::add);
        var pools = new ArrayList<>(List.of(ANY));
        pools.addAll(drafts.pools());
        filter.pool().filter(asked -> !pools.contains(asked)).ifPresent(pools::add);
        Texts.follow(whose, locale -> {
            whose.setItemLabelGenerator(each -> Texts.in(locale, "drafting.whose." + each));
            whose.setItems(Whose.values());
            whose.setValue(filter.whose());
            state.setItemLabelGenerator(
                    each -> Texts.in(locale, each.isEmpty() ? "drafting.state.open" : "drafting.state." + each));
            state.setItems(states);
            state.setValue(filter.state().map(Enum::name).orElse(ANY));
            pool.setItemLabelGenerator(each -> each.isEmpty() ? Texts.in(locale, "drafting.pool.any") : each);
            pool.setItems(pools);
            pool.setValue(filter.pool().orElse(ANY));
        });
        Texts.feed(whose, whose::setLabel, "drafting.filter.whose");
        Texts.feed(state, state::setLabel, "drafting.filter.state");
        Texts.feed(pool, pool::setLabel, "drafting.filter.pool");
        whose.addValueChangeListener(change -> changed(change.isFromClient()));
        state.addValueChangeListener(change -> changed(change.isFromClient()));
        pool.addValueChangeListener(change -> changed(change.isFromClient()));
    }

    private void changed(boolean byPerson) {
        if (!byPerson) return;
        filter = new DraftFilter(
                whose.getValue(),
                Optional.of(state.getValue()).filter(name -> !name.isEmpty()).map(DraftState::valueOf),
                Optional.of(pool.getValue()).filter(name -> !name.isEmpty()),
                filter.importId());
        show();
    }

    private void show() {
        list.removeAll();
        place.removeAll();
        shown = 0;
        next();
        if (shown == 0) {
            place.add(new EmptyState(
                    filter.whose() == Whose.WAITING ? "drafting.list.nothingWaits" : "drafting.list.none"));
        } else {
            var card = new Section(list);
            card.addClassName("card");
            place.add(card);
        }
    }

    private void next() {
        List<DraftCard> page = drafts.list(filter, shown, PAGE);
        page.forEach(card -> list.add(new ListItem(row(card))));
        shown += page.size();
        more.setVisible(page.size() == PAGE);
        tell();
    }

    private void tell() {
        count.setText(Texts.now("drafting.list.count", drafts.count(filter)));
    }

    private static Component row(DraftCard card) {
        var link = new Anchor("drafts/" + card.id());
        if (card.title().isBlank())
            Texts.text(link, "drafting.untitled", card.id().draftId());
        else Texts.untranslated(link).setText(card.title());
        var about = new Span();
        about.addClassName("small");
        Texts.follow(
                about,
                locale -> about.setText(Texts.in(
                        locale,
                        "drafting.list.about",
                        Texts.in(locale, "editor.kind." + card.kind()),
                        card.author(),
                        Formats.dateTime(card.changedAt(), locale))));
        var tags = new Div(StateTag.of(card.state()));
        tags.addClassName("row");
        if (card.waiting()) tags.add(Tags.of("soon", "clock", "drafting.list.waits"));
        if (card.comments() > 0) tags.add(Texts.text(new Span(), "drafting.list.comments", card.comments()));
        if (!card.pool().isBlank()) tags.add(Texts.untranslated(new Span(card.pool())));
        var row = new Div(link, tags, about);
        row.addClassName("drafting-row");
        return row;
    }
}
