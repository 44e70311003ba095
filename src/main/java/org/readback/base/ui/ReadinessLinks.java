package org.readback.base.ui;

import java.util.List;

/** The pages about one contingent's readiness, for those that stand outside of it. */
public final class ReadinessLinks extends PlaceLinks {
    /** @param contingent as it stands in an address
     * @param here last part of the page's address; empty for the board */
    public ReadinessLinks(String contingent, String here) {
        super(
                "readiness.pages",
                List.of(new Group("readiness.pages", pages("readiness/" + contingent))),
                path(contingent, here));
    }

    private static List<Place> pages(String board) {
        return List.of(
                new Place(board, "readiness.page.BOARD"),
                new Place(board + "/gaps", "readiness.page.GAPS"),
                new Place(board + "/languages", "readiness.page.LANGUAGES"),
                new Place(board + "/expiry", "readiness.page.EXPIRY"),
                new Place(board + "/forecast", "readiness.page.forecast"));
    }

    private static String path(String contingent, String here) {
        return "readiness/" + contingent + (here.isEmpty() ? "" : "/" + here);
    }
}
