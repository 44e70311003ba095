package org.readback.base.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;

/** The row of places under "Item bank", at the top of each of them. */
public final class BankLinks extends Nav {
    private static final List<Place> PLACES = List.of(
            new Place("items", "base.bank.items"),
            new Place("drafts", "base.bank.drafts"),
            new Place("imports", "base.bank.imports"),
            new Place("exports", "base.bank.exports"),
            new Place("blueprints", "base.bank.blueprints"),
            new Place("test-designs", "base.bank.designs"),
            new Place("calibrations", "base.bank.calibrations"),
            new Place("standard-settings", "base.bank.standards"),
            new Place("marking", "base.bank.marking"),
            new Place("item-reports", "base.bank.reports"),
            new Place("corrections", "base.bank.corrections"),
            new Place("sessions", "base.bank.sessions"),
            new Place("paper", "base.bank.paper"),
            new Place("media-library", "base.bank.media"));

    private record Place(String path, String name) {}

    /** @param here path of the place on whose pages these links stand */
    public BankLinks(String here) {
        addClassName("bank-links");
        Texts.name(this, "base.bank.label");
        PLACES.forEach(place -> add(link(place, here)));
    }

    private static Anchor link(Place place, String here) {
        Anchor link = Texts.text(new Anchor(place.path()), place.name());
        link.addClassName("chip");
        if (place.path().equals(here)) link.getElement().setAttribute("aria-current", "page");
        return link;
    }
}
