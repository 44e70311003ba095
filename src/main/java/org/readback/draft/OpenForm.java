package org.readback.draft;

import org.readback.item.ReportForm;

/** In what form an open task is answered; measures as those of {@link org.readback.item.Writing} and {@link
 * org.readback.item.Speaking}. */
public sealed interface OpenForm {
    record Essay(int fewest, int most) implements OpenForm {}

    record Recording(int preparation, int seconds, int retries) implements OpenForm {}

    record Report(int fewest, int most, ReportForm form) implements OpenForm {}
}
