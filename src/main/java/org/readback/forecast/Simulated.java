package org.readback.forecast;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.random.RandomDataGenerator;

/** The rest of the way, drawn many times: when each person has everything. The same seed gives the same draws.
 *
 * <p>With each draw stands what would be without one requirement: the last thing that a person waits for may be of that
 * one, then the last but one decides. So what each requirement costs comes from the same draws. */
final class Simulated {
    static final int DRAWS = 500;

    private static final int WEEKS_AHEAD = 104;

    private final int people;
    private final int columns;
    /** By draw and person: weeks until nothing is missing. */
    private final double[][] ready;
    /** By draw and person: the requirement that is last, -1 if nothing is missing. */
    private final int[][] last;
    /** By draw and person: weeks until nothing but the last requirement is missing. */
    private final double[][] butLast;

    Simulated(Closing.Missing missing, Pace pace, long seed) {
        people = missing.people();
        columns = missing.columns();
        ready = new double[DRAWS][people];
        butLast = new double[DRAWS][people];
        last = new int[DRAWS][people];
        var chance = new RandomDataGenerator(seed);
        for (int draw = 0; draw < DRAWS; draw++) {
            Arrays.fill(last[draw], -1);
            var shared = new Closing.Draw(
                    hazards(pace, chance),
                    frailties(pace, chance),
                    pace.rhythm().ahead(WEEKS_AHEAD, chance),
                    chance);
            for (Closing.Open open : missing.open())
                add(draw, open, open.closing().weeks(shared));
        }
    }

    private double[] hazards(Pace pace, RandomDataGenerator chance) {
        var hazards = new double[columns];
        for (int column = 0; column < columns; column++)
            hazards[column] = pace.hazard(column).draw(chance);
        return hazards;
    }

    private double[] frailties(Pace pace, RandomDataGenerator chance) {
        var frailties = new double[people];
        for (int person = 0; person < people; person++)
            frailties[person] = pace.quickness(person).draw(chance);
        return frailties;
    }

    private void add(int draw, Closing.Open open, double weeks) {
        int person = open.person();
        if (last[draw][person] < 0 || weeks > ready[draw][person]) {
            butLast[draw][person] = ready[draw][person];
            ready[draw][person] = weeks;
            last[draw][person] = open.column();
        } else {
            butLast[draw][person] = Math.max(butLast[draw][person], weeks);
        }
    }

    /** For each draw the weeks until so many people have everything; infinite where they never will.
     *
     * @param wanted from 1 to all people
     * @param without a requirement that is taken as met by all from now on; -1 for none */
    double[] weeksUntil(int wanted, int without) {
        var weeks = new double[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            var each = new double[people];
            for (int person = 0; person < people; person++) each[person] = weeks(draw, person, without);
            Arrays.sort(each);
            weeks[draw] = each[wanted - 1];
        }
        Arrays.sort(weeks);
        return weeks;
    }

    /** For each draw, sorted, how many have everything after so many weeks. */
    int[] readyAfter(double weeks, int without) {
        var ready = new int[DRAWS];
        for (int draw = 0; draw < DRAWS; draw++) {
            for (int person = 0; person < people; person++) {
                if (weeks(draw, person, without) <= weeks) ready[draw]++;
            }
        }
        Arrays.sort(ready);
        return ready;
    }

    /** The requirements that people wait for last, the most frequent first: no other can bring the goal forward. */
    List<Integer> holdingUp() {
        var times = new int[columns];
        for (int[] each : last) {
            for (int column : each) {
                if (column >= 0) times[column]++;
            }
        }
        return IntStream.range(0, columns)
                .boxed()
                .filter(column -> times[column] > 0)
                .sorted(Comparator.comparingInt(column -> -times[column]))
                .toList();
    }

    private double weeks(int draw, int person, int without) {
        return without >= 0 && last[draw][person] == without ? butLast[draw][person] : ready[draw][person];
    }
}
