package org.readback.readiness;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import org.readback.requirement.Cell;
import org.readback.requirement.Deployment;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;

/** What runs out, or ran out, of all that people need: soonest first.
 *
 * @param board of which this was made; days are counted from its day
 * @param counts how many lines lie within each horizon; those that are over are within none that looks ahead */
public record ExpirySheet(BoardSheet board, List<Line> lines, Map<Horizon, Integer> counts) {
    public ExpirySheet {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    /** How far one looks ahead. */
    public enum Horizon {
        DAYS_30(30),
        DAYS_60(60),
        DAYS_90(90),
        /** What ends before people leave. */
        DEPARTURE,
        /** What ends before the deployment does. */
        END,
        /** Not ahead: what is over. */
        OVER,
        /** What is over, and what will be, however far ahead. */
        ALL;

        private final OptionalInt days;

        Horizon() {
            days = OptionalInt.empty();
        }

        Horizon(int days) {
            this.days = OptionalInt.of(days);
        }

        /** How many days ahead; empty for those that look to a day of the deployment, or to no day. */
        public OptionalInt days() {
            return days;
        }

        /** Whether the days that it looks to are known. */
        public boolean isKnown(Deployment deployment) {
            return switch (this) {
                case DEPARTURE -> deployment.departs().isPresent();
                case END -> deployment.ends().isPresent();
                case DAYS_30, DAYS_60, DAYS_90, OVER, ALL -> true;
            };
        }

        /** The last day that lies within; empty where nobody knows it. */
        private Optional<LocalDate> last(LocalDate day, Deployment deployment) {
            return switch (this) {
                case DAYS_30, DAYS_60, DAYS_90 -> Optional.of(day.plusDays(days.orElseThrow()));
                case DEPARTURE -> deployment.departs().map(departs -> departs.minusDays(1));
                case END -> deployment.ends().map(ends -> ends.minusDays(1));
                case OVER -> Optional.of(day.minusDays(1));
                case ALL -> Optional.of(LocalDate.MAX);
            };
        }
    }

    /** One thing of one person.
     *
     * @param until the last day on which it is good, or was
     * @param days from the day of the board to that day; negative if it is over */
    public record Line(Row row, BoardMember member, Subject subject, Cell cell, LocalDate until, long days) {
        public boolean isOver() {
            return days < 0;
        }
    }

    static ExpirySheet of(BoardSheet board) {
        LocalDate day = board.day();
        var lines = new ArrayList<Line>();
        for (Row row : board.board().rows()) {
            for (int column = 0; column < row.cells().size(); column++) {
                Cell cell = row.cells().get(column);
                Subject subject = board.board().columns().get(column);
                runsOut(cell)
                        .ifPresent(until -> lines.add(new Line(
                                row, board.member(row), subject, cell, until, ChronoUnit.DAYS.between(day, until))));
            }
        }
        lines.sort(Comparator.comparing(Line::until)
                .thenComparing(line -> line.member().listName())
                .thenComparing(Line::subject));
        var counts = new EnumMap<Horizon, Integer>(Horizon.class);
        for (Horizon horizon : Horizon.values()) {
            counts.put(horizon, within(lines, horizon, board).size());
        }
        return new ExpirySheet(board, lines, counts);
    }

    /** Waivers run out as evidence does. What falls short is not a matter of time. */
    private static Optional<LocalDate> runsOut(Cell cell) {
        return switch (cell.state()) {
            case WAIVED, ENDS_SOON, ENDS_EARLY, MET, EXPIRED -> cell.until();
            case NOT_REQUIRED, BELOW, BEGUN, NOT_STARTED -> Optional.empty();
        };
    }

    public int count(Horizon horizon) {
        return counts.getOrDefault(horizon, 0);
    }

    /** What is good on the day of the board and ends within the horizon; or what is over, or all. */
    public List<Line> within(Horizon horizon) {
        return within(lines, horizon, board);
    }

    private static List<Line> within(List<Line> lines, Horizon horizon, BoardSheet board) {
        boolean withPast = horizon == Horizon.OVER || horizon == Horizon.ALL;
        return horizon.last(board.day(), board.deployment())
                .map(last -> lines.stream()
                        .filter(line ->
                                (withPast || !line.isOver()) && !line.until().isAfter(last))
                        .toList())
                .orElse(List.of());
    }

    /** What is over on the day of the board. */
    public List<Line> over() {
        return within(Horizon.OVER);
    }

    /** Lines by the month in which they end, soonest first. */
    public static SortedMap<YearMonth, List<Line>> byMonth(List<Line> some) {
        var months = new TreeMap<YearMonth, List<Line>>();
        some.forEach(line -> months.computeIfAbsent(YearMonth.from(line.until()), month -> new ArrayList<>())
                .add(line));
        return months;
    }
}
