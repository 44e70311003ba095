package org.readback.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.requirement.Subject;

/** When a contingent will be ready if all goes on as it lately did. */
public sealed interface Forecast {
    int people();

    /** Who would be ready on the goal's day if nothing changed until then. */
    int readyNow();

    /** The goal is reached: with what they hold, enough are ready on its day. */
    record Reached(int people, int readyNow, LocalDate day) implements Forecast {}

    /** Too little came about lately to speak of a pace.
     *
     * @param closed requirements that were met within the weeks looked at
     * @param weeks looked at */
    record TooLittle(int people, int readyNow, int closed, int weeks) implements Forecast {}

    /** What is expected.
     *
     * @param readyNow who have everything now that they need on the day asked about
     * @param wanted people who make the goal up
     * @param when the day on which so many will be ready
     * @param onDay how many will be ready on the day of departure; empty where that is not known
     * @param path a point a week, from today
     * @param levers what would bring it forward most, the most first
     * @param closed requirements met within the weeks looked at, from which the pace comes */
    record Expected(
            int people,
            int readyNow,
            int wanted,
            When when,
            Optional<OnDay> onDay,
            List<Point> path,
            List<Lever> levers,
            int closed)
            implements Forecast {
        public Expected {
            path = List.copyOf(path);
            levers = List.copyOf(levers);
        }
    }

    /** A day with the days between which it lies in eight of ten cases; empty: later than two years from now, or never. */
    record When(Optional<LocalDate> day, Optional<LocalDate> earliest, Optional<LocalDate> latest) {}

    /** How many will be ready, with the numbers between which it lies in eight of ten cases.
     *
     * @param chance that the goal is reached by then, in [0, 1] */
    record OnDay(LocalDate day, int ready, int low, int high, double chance) {}

    /** How many are ready on a day, in the middle and between which numbers in eight of ten cases. */
    record Point(LocalDate day, int ready, int low, int high) {}

    /** What would be if everybody met one requirement today.
     *
     * @param missing people who are short of it
     * @param days by which the goal comes nearer; empty where the goal is out of sight either way
     * @param more people ready on the day of departure, or after twelve weeks where that is not known */
    record Lever(Subject subject, int missing, Optional<Integer> days, int more) {}
}
