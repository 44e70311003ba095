package org.readback.psychometrics;

import java.util.List;

/**
 * The most probable band and its rival. Where two are equally probable the lower one leads.
 *
 * @param band from 1
 * @param mass probability of that band, in [0, 1]
 * @param nextLikely the second most probable band, another than band
 * @param nextMass probability of the second, not above mass
 */
public record BandDecision(int band, double mass, int nextLikely, double nextMass) {

    public BandDecision {
        if (band < 1 || nextLikely < 1 || band == nextLikely) {
            throw new IllegalArgumentException("Two different bands from 1 are needed: " + band + ", " + nextLikely);
        }
        if (!(nextMass >= 0 && nextMass <= mass && mass <= 1)) {
            throw new IllegalArgumentException("Masses must fall and be in [0, 1]: " + mass + ", " + nextMass);
        }
    }

    /**
     * Decides by the largest mass.
     *
     * @param masses probability of each band, lowest band first; at least two
     */
    public static BandDecision of(List<Double> masses) {
        if (masses.size() < 2) {
            throw new IllegalArgumentException("A decision needs at least two bands: " + masses);
        }
        int first = masses.get(0) >= masses.get(1) ? 0 : 1;
        int second = 1 - first;
        for (int i = 2; i < masses.size(); i++) {
            if (masses.get(i) > masses.get(first)) {
                second = first;
                first = i;
            } else if (masses.get(i) > masses.get(second)) {
                second = i;
            }
        }
        return new BandDecision(first + 1, masses.get(first), second + 1, masses.get(second));
    }
}
