package org.readback.base.ui;

import java.util.List;

/** The places under "Item bank" in four groups, at the top of each of them. */
public final class BankLinks extends PlaceLinks {
    private static final List<Group> GROUPS = List.of(
            new Group(
                    "base.bank.group.items",
                    List.of(
                            new Place("items", "base.bank.items"),
                            new Place("drafts", "base.bank.drafts"),
                            new Place("media-library", "base.bank.media"),
                            new Place("item-reports", "base.bank.reports"),
                            new Place("corrections", "base.bank.corrections"))),
            new Group(
                    "base.bank.group.tests",
                    List.of(
                            new Place("blueprints", "base.bank.blueprints"),
                            new Place("test-designs", "base.bank.designs"),
                            new Place("sessions", "base.bank.sessions"),
                            new Place("paper", "base.bank.paper"),
                            new Place("marking", "base.bank.marking"))),
            new Group(
                    "base.bank.group.measures",
                    List.of(
                            new Place("calibrations", "base.bank.calibrations"),
                            new Place("standard-settings", "base.bank.standards"))),
            new Group(
                    "base.bank.group.files",
                    List.of(new Place("imports", "base.bank.imports"), new Place("exports", "base.bank.exports"))));

    /** @param here path of the place on whose pages these links stand */
    public BankLinks(String here) {
        super("base.bank.label", GROUPS, here);
    }
}
