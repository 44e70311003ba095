package org.readback.command;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readback.spacing.Grade;
import org.readback.spacing.GradedReview;

/** A log of reviews, {@code card_id,review_time,rating}: a row a review, in any order. */
final class ReviewsCsv {
    private static final Pattern MILLISECONDS = Pattern.compile("-?\\d{1,15}");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    /**
     * One row.
     *
     * @param time as it stands in the file
     */
    record Row(String card, String time, GradedReview review) {

        /** An instant in the form of this row's time: milliseconds since 1970, or ISO-8601 in UTC. */
        String inItsForm(Instant instant) {
            return MILLISECONDS.matcher(time).matches() ? Long.toString(instant.toEpochMilli()) : instant.toString();
        }
    }

    private ReviewsCsv() {}

    /**
     * Reads all rows in the order of the file.
     *
     * @throws InputFault if a column is missing, there is no row, a time is neither an ISO-8601 instant nor
     *     milliseconds since 1970, or a rating is not from 1 to 4
     */
    static List<Row> read(Path file) {
        try (var table = CsvTable.open(file)) {
            int card = table.column("card_id");
            int time = table.column("review_time");
            int rating = table.column("rating");
            var rows = new ArrayList<Row>();
            for (CsvRow row : table) {
                String when = row.text(time);
                var review = new GradedReview(instant(row, when), grade(row, rating));
                rows.add(new Row(row.text(card), when, review));
            }
            if (rows.isEmpty()) {
                throw InputFault.in(file, "there is no review in it, only a header row.");
            }
            return rows;
        }
    }

    private static Grade grade(CsvRow row, int column) {
        row.text(column); // a rating must be there
        return Grade.ofRating(row.optionalWhole(column, 1, 4).orElseThrow()).orElseThrow();
    }

    private static Instant instant(CsvRow row, String text) {
        try {
            Instant instant = MILLISECONDS.matcher(text).matches()
                    ? Instant.ofEpochMilli(Long.parseLong(text))
                    : Instant.parse(text.replace(' ', 'T')); // RFC 3339 allows the blank, and many tools write it
            if (instant.isBefore(LAST) && instant.isAfter(Instant.EPOCH.minus(36_525, ChronoUnit.DAYS))) {
                return instant;
            }
        } catch (DateTimeException _) {
            // falls through to the sentence
        }
        throw row.fault("review_time must be an instant like 2026-03-01T09:30:00Z or milliseconds since 1970, not \""
                + text + "\".");
    }
}
