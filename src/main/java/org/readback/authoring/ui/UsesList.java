package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.bank.ItemUse;
import org.readback.base.LocalText;
import org.readback.base.ui.Texts;

/** Where items are used: a line a place, and how often they were answered. */
final class UsesList extends Composite<UnorderedList> {
    private static final int MOST = 12;

    private final List<ItemUse> uses;

    /** Of places, how many of the items; of answers, how many. */
    private record Place(ItemUse.Kind kind, LocalText name) {}

    UsesList(List<ItemUse> uses) {
        this.uses = uses;
        getContent().addClassName("authoring-uses");
        Texts.follow(this, locale -> write());
    }

    private void write() {
        getContent().removeAll();
        Map<Place, Integer> places = new LinkedHashMap<>();
        uses.forEach(use -> places.merge(new Place(use.kind(), use.place()), use.times(), Integer::sum));
        if (places.isEmpty()) getContent().add(new ListItem(Texts.now("authoring.uses.none")));
        places.entrySet().stream()
                .limit(MOST)
                .forEach(place -> getContent().add(new ListItem(words(place.getKey(), place.getValue()))));
        if (places.size() > MOST) {
            getContent().add(new ListItem(Texts.now("authoring.uses.more", places.size() - MOST)));
        }
    }

    private static String words(Place place, int times) {
        return Texts.now(
                "authoring.uses.kind." + place.kind(),
                place.name().in(UI.getCurrent().getLocale()),
                times);
    }
}
