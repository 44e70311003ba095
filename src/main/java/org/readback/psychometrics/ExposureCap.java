package org.readback.psychometrics;

import java.util.Map;

/**
 * The hard end of exposure control: from the 100th person on, no item is shown to anybody with whom it would have been
 * shown to more than a share of all people. Before that one person more is too large a share to forbid anything.
 *
 * <p>Counts people; not for several threads. Items of one passage, shown together, are counted once.
 */
public final class ExposureCap {

    private static final int FIRST_CAPPED = 100;

    /** So that rounding forbids nothing: 0.29 * 100 is 28.999999999999996 in binary. */
    private static final double ROUNDING = 1e-9;

    private final double limit;
    private final int[] shown;
    private int people;

    /** Nobody has been tested yet.
     *
     * @param limit share of the people, in (0, 1] */
    public ExposureCap(PreparedPool pool, double limit) {
        if (!(limit > 0 && limit <= 1)) {
            throw new IllegalArgumentException("The limit of exposure must be in (0, 1]: " + limit);
        }
        this.limit = limit;
        this.shown = new int[pool.size()];
    }

    /** Counts as they were kept.
     *
     * @param limit share of the people, in (0, 1]
     * @param people tested in the time that counts, at least 0
     * @param shown by item, to how many of them; items of other pools are passed over, of a passage the highest counts */
    public ExposureCap(PreparedPool pool, double limit, int people, Map<String, Integer> shown) {
        this(pool, limit);
        if (people < 0) {
            throw new IllegalArgumentException("The number of people must be at least 0: " + people);
        }
        this.people = people;
        shown.forEach((item, count) -> {
            int unit = pool.indexOf(item);
            if (unit >= 0) {
                this.shown[unit] = Math.max(this.shown[unit], count);
            }
        });
    }

    /** Counts one person. */
    public void record(Sitting sitting) {
        people++;
        for (int i = 0; i < shown.length; i++) {
            if (sitting.hasShown(i)) {
                shown[i]++;
            }
        }
    }

    /** Makes the units that may not be shown to the next person cost more than anything tells. */
    void forbid(double[] costs) {
        if (people + 1 < FIRST_CAPPED) {
            return;
        }
        double most = limit * (people + 1) + ROUNDING;
        for (int i = 0; i < shown.length; i++) {
            if (shown[i] + 1 > most) {
                costs[i] = Double.POSITIVE_INFINITY;
            }
        }
    }
}
