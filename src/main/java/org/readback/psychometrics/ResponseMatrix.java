package org.readback.psychometrics;

import java.util.List;

/** Who earned how many points on which item: a row a person, a byte a response, so that a million people with two
 * hundred items take 200 MB. */
public final class ResponseMatrix {

    /** In the place of points: the person was not asked, or gave nothing that was scored. */
    public static final byte MISSING = -1;

    private final int items;
    private final List<byte[]> rows;

    /**
     * Takes the rows over; they must not change afterwards.
     *
     * @param items number of items, at least 0
     * @param rows one a person, in their order: the points on each item, at least 0, or {@link #MISSING}
     */
    public ResponseMatrix(int items, List<byte[]> rows) {
        this.items = items;
        this.rows = List.copyOf(rows);
        for (byte[] row : this.rows) {
            if (row.length != items) {
                throw new IllegalArgumentException("A row must have " + items + " items: " + row.length);
            }
            for (byte points : row) {
                if (points < MISSING) {
                    throw new IllegalArgumentException("Points must be at least 0, or missing: " + points);
                }
            }
        }
    }

    /** Number of people, in the order of the rows. */
    public int people() {
        return rows.size();
    }

    /** Number of items, in the order of the columns. */
    public int items() {
        return items;
    }

    /** Points of a person on an item, or {@link #MISSING}; both are counted from 0. */
    public int points(int person, int item) {
        return rows.get(person)[item];
    }

    /** The row itself, not a copy: for loops over all responses. */
    byte[] row(int person) {
        return rows.get(person);
    }
}
