package org.readback.command;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.spacing.CardHistory;
import org.readback.spacing.CardState;
import org.readback.spacing.NextReview;
import org.readback.spacing.Phase;
import org.readback.spacing.Scheduler;

/** What a log of reviews leads to: the state of a card after each of them. */
final class ReviewSchedule {
    private final List<ReviewsCsv.Row> rows;
    private final Map<String, List<Integer>> cards = new LinkedHashMap<>();

    /** @param rows in any order; a card's reviews count in the order of time, those of one instant as they stand */
    ReviewSchedule(List<ReviewsCsv.Row> rows) {
        this.rows = rows;
        for (int row = 0; row < rows.size(); row++) {
            cards.computeIfAbsent(rows.get(row).card(), _ -> new ArrayList<>()).add(row);
        }
        Comparator<Integer> byTime =
                Comparator.comparing(row -> rows.get(row).review().time());
        cards.values().forEach(places -> places.sort(byTime));
    }

    int cards() {
        return cards.size();
    }

    /** The same reviews, card by card. */
    List<CardHistory> histories() {
        return cards.values().stream()
                .map(places -> new CardHistory(
                        places.stream().map(row -> rows.get(row).review()).toList()))
                .toList();
    }

    /** Writes a row a review, in the order of the log. */
    void write(Writer writer, Scheduler scheduler) throws IOException {
        var lines = new String[rows.size()][];
        cards.values().forEach(places -> schedule(places, scheduler, lines));
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord(
                "card_id",
                "review_time",
                "rating",
                "state",
                "step",
                "stability",
                "difficulty",
                "due",
                "elapsed_days",
                "retrievability");
        for (String[] line : lines) {
            csv.writeRecord(line);
        }
        csv.flush(); // it has a buffer of its own
    }

    private void schedule(List<Integer> places, Scheduler scheduler, String[][] lines) {
        ReviewsCsv.Row last = null;
        CardState before = null;
        for (int place : places) {
            ReviewsCsv.Row row = rows.get(place);
            if (last == null || before == null) {
                NextReview next = scheduler.first(row.review().grade());
                lines[place] = line(row, next, "", "");
                before = next.card();
            } else {
                Duration elapsed =
                        Duration.between(last.review().time(), row.review().time());
                NextReview next = scheduler.next(before, row.review().grade(), elapsed);
                lines[place] = line(
                        row,
                        next,
                        Long.toString(Scheduler.wholeDays(elapsed)),
                        Double.toString(scheduler.retrievability(before, elapsed)));
                before = next.card();
            }
            last = row;
        }
    }

    private static String[] line(ReviewsCsv.Row row, NextReview next, String days, String retrievability) {
        return new String[] {
            row.card(),
            row.time(),
            Integer.toString(row.review().grade().rating()),
            state(next.card().phase()),
            step(next.card().phase()),
            Double.toString(next.card().memory().stability()),
            Double.toString(next.card().memory().difficulty()),
            row.inItsForm(next.due(row.review().time())),
            days,
            retrievability
        };
    }

    private static String state(Phase phase) {
        return switch (phase) {
            case Phase.Learning _ -> "Learning";
            case Phase.Review _ -> "Review";
            case Phase.Relearning _ -> "Relearning";
        };
    }

    private static String step(Phase phase) {
        return switch (phase) {
            case Phase.Learning(int step) -> Integer.toString(step);
            case Phase.Relearning(int step) -> Integer.toString(step);
            case Phase.Review _ -> "";
        };
    }
}
