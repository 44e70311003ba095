package org.readback.base.ui;

/** What stands on the tab of the browser. */
public final class PageTitle {
    private PageTitle() {}

    /** Of what is on the page, from the narrow to the wide. */
    public static String of(String... words) {
        return String.join(" \u00b7 ", words) + " \u00b7 Readback";
    }
}
