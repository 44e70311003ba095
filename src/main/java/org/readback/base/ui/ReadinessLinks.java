package org.readback.base.ui;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The pages about one contingent's readiness, at the top of each of them. */
public final class ReadinessLinks extends PlaceLinks {
    /** In the order of their links; their names are keys of texts. */
    public enum Page {
        BOARD(""),
        GAPS("/gaps"),
        LANGUAGES("/languages"),
        EXPIRY("/expiry"),
        FORECAST("/forecast");

        private final String path;

        Page(String path) {
            this.path = path;
        }

        /** @param contingent as it stands in an address
         * @return the address without what it asks for and without a leading slash */
        public String of(String contingent) {
            return "readiness/" + contingent + path;
        }

        /** What stands on the link. */
        public String key() {
            return "readiness.page." + name();
        }
    }

    /** @param contingent as it stands in an address */
    public ReadinessLinks(String contingent, Page here) {
        this(here, page -> page.of(contingent));
    }

    /** @param address of a page, with what it asks for */
    public ReadinessLinks(Page here, Function<Page, String> address) {
        super("readiness.pages", List.of(new Group("readiness.pages", places(address))), address.apply(here));
    }

    private static List<Place> places(Function<Page, String> address) {
        return Arrays.stream(Page.values())
                .map(page -> new Place(address.apply(page), page.key()))
                .toList();
    }
}
