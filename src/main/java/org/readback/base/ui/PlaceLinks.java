package org.readback.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** Places that belong together, at the top of each of them: where there are several groups a row of groups, each leading to
 * its first place, and below it the places of the group in which one stands. */
abstract class PlaceLinks extends Nav {
    /** @param name key of what stands on the link */
    record Place(String path, String name) {}

    /** @param name key of what stands on the link to its first place; not shown where there is one group only
     * @param places at least one */
    record Group(String name, List<Place> places) {
        Group {
            places = List.copyOf(places);
        }

        boolean holds(String path) {
            return places.stream().anyMatch(place -> place.path().equals(path));
        }
    }

    /** @param label key of the accessible name of all of it
     * @param here path of the place on whose pages these links stand */
    PlaceLinks(String label, List<Group> groups, String here) {
        Texts.name(this, label);
        if (groups.size() > 1) {
            Div row = row();
            row.addClassName("bank-groups");
            groups.forEach(group -> {
                var first = new Place(group.places().getFirst().path(), group.name());
                row.add(link(first, group.holds(here) ? "true" : ""));
            });
        }
        Div row = row();
        groups.stream()
                .filter(group -> group.holds(here))
                .flatMap(group -> group.places().stream())
                .forEach(place -> row.add(link(place, place.path().equals(here) ? "page" : "")));
    }

    private Div row() {
        var row = new Div();
        row.addClassName("bank-links");
        add(row);
        return row;
    }

    private static Anchor link(Place place, String current) {
        Anchor link = Texts.text(new Anchor(place.path()), place.name());
        link.addClassName("chip");
        if (!current.isEmpty()) link.getElement().setAttribute("aria-current", current);
        return link;
    }
}
