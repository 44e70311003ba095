package org.readback.psychometrics;

import java.util.List;

/**
 * The share of all points that a person is expected to earn on these items, by ability. Every item counts alike, however
 * many points it has.
 *
 * @param items at least one
 */
public record TestCharacteristicCurve(List<ResponseModel> items) {

    /** Where a search for an ability ends, in logits: beyond it nobody is. */
    public static final double END = 6;

    private static final int HALVINGS = 100;

    public TestCharacteristicCurve {
        items = List.copyOf(items);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A curve needs at least one item");
        }
    }

    /**
     * The expected share in [0, 1]; never falls with ability.
     *
     * @param theta in logits
     */
    public double share(double theta) {
        double sum = 0;
        for (ResponseModel item : items) {
            sum += item.expectedShare(theta);
        }
        return sum / items.size();
    }

    /**
     * The ability at which this share is expected: where the curve first reaches it, by bisection in [-6, 6] down to
     * the last digit. A share below the curve (as all are that guessing alone exceeds) is at -6 and
     * {@link ScalePoint.Reach#BELOW}; one above it is at 6 and {@link ScalePoint.Reach#ABOVE}.
     *
     * @param share in [0, 1]
     */
    public ScalePoint ability(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share must be in [0, 1]: " + share);
        }
        if (share < share(-END)) {
            return new ScalePoint(-END, ScalePoint.Reach.BELOW);
        }
        if (share > share(END)) {
            return new ScalePoint(END, ScalePoint.Reach.ABOVE);
        }
        return new ScalePoint(search(share), ScalePoint.Reach.INSIDE);
    }

    private double search(double share) {
        double low = -END;
        double high = END;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (share(middle) < share) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }
}
