package org.readback.report;

/** A report about to be sent.
 *
 * @param words what the reason does not say; stripped, may be empty unless the reason is {@link ReportReason#OTHER} */
public record NewReport(ReportReason reason, String words) {
    /** Characters, of a report as of its answer. */
    public static final int LONGEST = 1000;

    public NewReport {
        words = words.strip();
        if (words.length() > LONGEST) throw new IllegalArgumentException("too long: " + words.length());
        if (words.isEmpty() && reason == ReportReason.OTHER) {
            throw new IllegalArgumentException("another reason needs words");
        }
    }
}
