package org.readback.forecast;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.forecast.Forecast.Lever;
import org.readback.forecast.Forecast.OnDay;
import org.readback.forecast.Forecast.Point;
import org.readback.forecast.Forecast.When;
import org.readback.requirement.Board;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.requirement.RequirementProfile;
import org.readback.requirement.Row;
import org.readback.requirement.Settings;

/** From what people hold, and held in the weeks before, to when enough of them will be ready. */
final class Forecasting {
    /** The weeks whose pace is looked at. */
    static final int WEEKS = 8;

    /** Of the people, who have to be ready for the goal. */
    static final double GOAL = 0.95;

    private static final int DAYS = 7;
    private static final double HORIZON_WEEKS = 104;
    private static final int PATH_WEEKS = 12;
    private static final int LONGEST_PATH = 40;
    private static final int LEVERS = 3;
    /** Requirements looked at as levers: the first few hold nearly everybody up. */
    private static final int TRIED = 6;

    private static final double LOW = 0.1;
    private static final double HIGH = 0.9;

    private final ForecastFacts facts;
    private final Board goal;
    private final int wanted;

    private Forecasting(ForecastFacts facts) {
        this.facts = facts;
        goal = Board.of(facts.terms(), facts.people());
        wanted = (int) Math.ceil(GOAL * facts.people().size());
    }

    static Forecast of(ForecastFacts facts) {
        return new Forecasting(facts).forecast();
    }

    private Forecast forecast() {
        int people = facts.people().size();
        int readyNow = goal.total().of(PersonState.READY);
        if (readyNow >= wanted || goal.profile().isEmpty()) {
            return new Forecast.Reached(people, readyNow, goal.day());
        }
        Pace pace = pace();
        if (pace.allClosed() < Pace.FEWEST) {
            return new Forecast.TooLittle(people, readyNow, pace.allClosed(), WEEKS);
        }
        var missing = new Closings(facts, goal).missing();
        var simulated = new Simulated(missing, pace, facts.seed());
        double[] weeks = simulated.weeksUntil(wanted, -1);
        return new Forecast.Expected(
                people,
                readyNow,
                wanted,
                new When(day(at(weeks, 0.5)), day(at(weeks, LOW)), day(at(weeks, HIGH))),
                departure().map(day -> onDay(simulated, weeks, day)),
                path(simulated, weeks),
                levers(simulated, missing, at(weeks, 0.5)),
                pace.allClosed());
    }

    /** Counted with what is asked now, so that a new version of a profile is no lack of pace. */
    private Pace pace() {
        RequirementProfile asked = goal.profile().orElseThrow();
        var always = new RequirementProfile(
                asked.id(), asked.name(), asked.version(), LocalDate.EPOCH, asked.requirements());
        List<boolean[][]> ends = new ArrayList<>();
        for (int week = WEEKS; week >= 0; week--) {
            LocalDate day = facts.today().minusDays((long) week * DAYS);
            Settings settings = facts.terms().settings();
            ends.add(good(Board.of(
                    new Board.Terms(List.of(always), facts.terms().deployment(), settings, day), facts.people())));
        }
        List<Pace.Week> weeks = IntStream.range(0, WEEKS)
                .mapToObj(week -> new Pace.Week(ends.get(week), ends.get(week + 1)))
                .toList();
        return Pace.of(weeks, facts.people().size(), goal.columns().size());
    }

    private boolean[][] good(Board board) {
        return board.rows().stream().map(this::good).toArray(boolean[][]::new);
    }

    private boolean[] good(Row row) {
        var good = new boolean[row.cells().size()];
        for (int column = 0; column < good.length; column++) {
            good[column] = isGood(row.cells().get(column).state(), facts.terms().settings());
        }
        return good;
    }

    /** Whether a person with nothing worse would be ready. */
    static boolean isGood(CellState state, Settings settings) {
        return PersonState.of(List.of(state), settings) == PersonState.READY;
    }

    private Optional<LocalDate> departure() {
        return facts.terms().deployment().departs().filter(day -> day.isAfter(facts.today()));
    }

    private OnDay onDay(Simulated simulated, double[] weeks, LocalDate day) {
        double until = weeks(day);
        int[] ready = simulated.readyAfter(until, -1);
        long inTime = IntStream.range(0, weeks.length)
                .filter(draw -> weeks[draw] <= until)
                .count();
        return new OnDay(day, at(ready, 0.5), at(ready, LOW), at(ready, HIGH), (double) inTime / weeks.length);
    }

    /** To a little beyond the later of departure and the goal, so far as that can be drawn. */
    private List<Point> path(Simulated simulated, double[] weeks) {
        double goalAfter = at(weeks, 0.5);
        double far =
                Math.max(departure().map(this::weeks).orElse((double) PATH_WEEKS), Math.min(goalAfter, LONGEST_PATH));
        int last = (int) Math.min(LONGEST_PATH, Math.ceil(far) + 2);
        List<Point> path = new ArrayList<>();
        for (int week = 0; week <= last; week++) {
            int[] ready = simulated.readyAfter(week, -1);
            path.add(new Point(
                    facts.today().plusDays((long) week * DAYS), at(ready, 0.5), at(ready, LOW), at(ready, HIGH)));
        }
        return path;
    }

    private List<Lever> levers(Simulated simulated, Closing.Missing missing, double now) {
        double until = departure().map(this::weeks).orElse((double) PATH_WEEKS);
        int ready = at(simulated.readyAfter(until, -1), 0.5);
        return simulated.holdingUp().stream()
                .limit(TRIED)
                .map(column -> {
                    double without = at(simulated.weeksUntil(wanted, column), 0.5);
                    Optional<Integer> days = now <= HORIZON_WEEKS
                            ? Optional.of((int) Math.round((now - without) * DAYS))
                            : Optional.empty();
                    int more = at(simulated.readyAfter(until, column), 0.5) - ready;
                    int people = (int) missing.open().stream()
                            .filter(open -> open.column() == column)
                            .count();
                    return new Lever(goal.columns().get(column), people, days, more);
                })
                .filter(lever -> lever.more() > 0
                        || lever.days().filter(days -> days > 0).isPresent())
                .sorted(Comparator.comparingInt((Lever lever) -> -lever.days().orElse(0))
                        .thenComparingInt(lever -> -lever.more()))
                .limit(LEVERS)
                .toList();
    }

    private double weeks(LocalDate day) {
        return (double) (day.toEpochDay() - facts.today().toEpochDay()) / DAYS;
    }

    /** The first day on which it is so; empty beyond what can be said. */
    private Optional<LocalDate> day(double weeks) {
        return weeks > HORIZON_WEEKS
                ? Optional.empty()
                : Optional.of(facts.today().plusDays((long) Math.ceil(weeks * DAYS)));
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }

    private static int at(int[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, share * sorted.length)];
    }
}
