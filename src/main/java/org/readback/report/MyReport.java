package org.readback.report;

import java.util.UUID;

/** A report as the one who made it finds it again. */
public sealed interface MyReport {
    ItemReport report();

    /** About an item of a lesson.
     *
     * @param stem in the language in which it was read */
    record OfLesson(ItemReport report, String stem) implements MyReport {}

    /** About an item of a test: it is named by its place and not shown.
     *
     * @param sitting the attempt
     * @param position from 1 */
    record OfTest(ItemReport report, UUID sitting, int position) implements MyReport {}
}
