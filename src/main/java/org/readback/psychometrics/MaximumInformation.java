package org.readback.psychometrics;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.readback.psychometrics.PreparedPool.Glance;
import org.readback.psychometrics.PreparedPool.Range;

/** The units that tell most about a person, by Fisher information less cost. */
final class MaximumInformation {

    /** From how many the first item is drawn. */
    private static final int FIRST_ITEM_CHOICE = 5;

    /** No unit, where nothing that fits is left. */
    static final int NONE = -1;

    private final PreparedPool pool;
    private final double[] costs;
    private final double costWeight;
    private final Glance glance;
    private final int room;

    /**
     * Looks at the pool.
     *
     * @param glance what each unit tells
     * @param costs by unit, in units of information; infinite for one that may not be asked
     * @param costWeight above 0
     * @param room how many items at most may still be asked; a longer passage does not fit
     */
    MaximumInformation(PreparedPool pool, Glance glance, double[] costs, double costWeight, int room) {
        this.pool = pool;
        this.glance = glance;
        this.costs = costs;
        this.costWeight = costWeight;
        this.room = room;
    }

    /** Negative infinity for a unit that may not be asked or does not fit. */
    double worth(int unit) {
        return pool.unit(unit).size() > room
                ? Double.NEGATIVE_INFINITY
                : glance.information(unit) - costWeight * costs[unit];
    }

    double cost(int unit) {
        return costs[unit];
    }

    /** Whether the outcomes of a unit are few enough to look at each. */
    boolean canLookAhead(int unit) {
        return Outcomes.areFew(pool.unit(unit));
    }

    /** What the whole unit tells. */
    double sum(int unit) {
        return glance.information(unit) * pool.unit(unit).size();
    }

    Outcomes outcomes(int unit) {
        return pool.outcomes(unit);
    }

    /** The best of a category, or {@link #NONE}. Among equals each has the same chance; chance is asked only there. */
    int best(Range range, RandomGenerator random) {
        int best = NONE;
        double most = Double.NEGATIVE_INFINITY;
        int equals = 0;
        for (int unit = range.from(); unit < range.to(); unit++) {
            double worth = glance.information(unit) - costWeight * costs[unit];
            if (worth < most
                    || worth == Double.NEGATIVE_INFINITY
                    || pool.unit(unit).size() > room) {
                continue;
            }
            if (worth > most) {
                best = unit;
                most = worth;
                equals = 1;
            } else if (random.nextInt(++equals) == 0) {
                best = unit;
            }
        }
        return best;
    }

    /**
     * One of the five best, each with the same chance ("randomesque", Kingsbury and Zara 1989), or {@link #NONE}: before
     * the first response everybody has the same estimate and would otherwise get the same item.
     */
    int drawn(Range range, RandomGenerator random) {
        int length = range.to() - range.from();
        if (length == 0) {
            return NONE;
        }
        // Where items are equal, as start values make them, the earlier wins: begun anywhere, all have the same chance
        int[] list = shortlist(range, FIRST_ITEM_CHOICE, random.nextInt(length));
        return list.length == 0 ? NONE : list[random.nextInt(list.length)];
    }

    /** The best of a category, best first; fewer where there are fewer. */
    int[] shortlist(Range range, int most) {
        return shortlist(range, most, 0);
    }

    private int[] shortlist(Range range, int most, int begin) {
        int[] units = new int[most];
        double[] worths = new double[most];
        int size = scan(new Range(range.from() + begin, range.to()), units, worths, 0);
        size = scan(new Range(range.from(), range.from() + begin), units, worths, size);
        return Arrays.copyOf(units, size);
    }

    /** Sorts the units of a range into what was found before; gives the new size. */
    private int scan(Range range, int[] units, double[] worths, int found) {
        int size = found;
        double least = size == units.length ? worths[size - 1] : Double.NEGATIVE_INFINITY;
        for (int unit = range.from(); unit < range.to(); unit++) {
            if (pool.ceiling(unit) <= least) {
                break; // as no cost is below 0
            }
            double worth = glance.information(unit) - costWeight * costs[unit];
            if (worth <= least || pool.unit(unit).size() > room) {
                continue;
            }
            int place = size < units.length ? size++ : units.length - 1;
            for (; place > 0 && worths[place - 1] < worth; place--) {
                worths[place] = worths[place - 1];
                units[place] = units[place - 1];
            }
            worths[place] = worth;
            units[place] = unit;
            least = size == units.length ? worths[size - 1] : Double.NEGATIVE_INFINITY;
        }
        return size;
    }
}
