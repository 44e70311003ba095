package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.List;

/**
 * Where one band ends and the next begins. n cuts make n + 1 bands, numbered from 1 upwards.
 *
 * @param between cuts in logits, strictly ascending, finite, at least one
 */
public record CutScores(List<Double> between) {

    public CutScores {
        between = List.copyOf(between);
        if (between.isEmpty()) {
            throw new IllegalArgumentException("At least one cut score is needed");
        }
        double last = Double.NEGATIVE_INFINITY;
        for (double cut : between) {
            if (!(cut > last && Double.isFinite(cut))) {
                throw new IllegalArgumentException("Cut scores must be finite and strictly ascending: " + between);
            }
            last = cut;
        }
    }

    /** The band of an ability, from 1; who stands exactly on a cut is in the upper band. */
    public int bandOf(double theta) {
        if (Double.isNaN(theta)) {
            throw new IllegalArgumentException("Theta must be a number");
        }
        int band = 1;
        for (double cut : between) {
            if (theta >= cut) {
                band++;
            }
        }
        return band;
    }

    /** Probability of each band, lowest band first; sums to 1. */
    public List<Double> masses(Posterior posterior) {
        var masses = new ArrayList<Double>(between.size() + 1);
        double below = 0;
        for (double cut : between) {
            double next = posterior.massBelow(cut);
            masses.add(next - below);
            below = next;
        }
        masses.add(1 - below);
        return List.copyOf(masses);
    }
}
