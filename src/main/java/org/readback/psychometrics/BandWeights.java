package org.readback.psychometrics;

/**
 * The probability of each band as a weighted sum of the density at the 33 nodes: the integral of straight lines between
 * the nodes is linear in the density, so that the weights are found once a test and not once a question. The same
 * numbers as {@link CutScores#masses}, to rounding.
 */
final class BandWeights {

    private final double[][] weights;

    BandWeights(CutScores cuts) {
        int bands = cuts.between().size() + 1;
        this.weights = new double[bands][Quadrature.NODES];
        double[] below = new double[Quadrature.NODES];
        for (int band = 0; band < bands; band++) {
            double[] next =
                    below(band == bands - 1 ? Quadrature.HIGH : cuts.between().get(band));
            for (int k = 0; k < Quadrature.NODES; k++) {
                weights[band][k] = next[k] - below[k];
            }
            below = next;
        }
    }

    int bands() {
        return weights.length;
    }

    /** Mass of one band, counted from 0; proportional to it where the density is not normalised. */
    double mass(int band, double[] density) {
        double mass = 0;
        double[] row = weights[band];
        for (int k = 0; k < row.length; k++) {
            mass += row[k] * density[k];
        }
        return Math.max(0, mass); // rounding must not make it negative
    }

    /** Mass of the most probable band. */
    double leading(double[] density) {
        double highest = 0;
        for (int band = 0; band < weights.length; band++) {
            highest = Math.max(highest, mass(band, density));
        }
        return highest;
    }

    private static double[] below(double cut) {
        double[] row = new double[Quadrature.NODES];
        double place = Math.clamp((cut - Quadrature.LOW) / Quadrature.STEP, 0, Quadrature.NODES - 1.0);
        int cell = Math.min((int) place, Quadrature.NODES - 2);
        for (int k = 0; k < cell; k++) {
            row[k] += Quadrature.STEP / 2;
            row[k + 1] += Quadrature.STEP / 2;
        }
        double part = place - cell;
        row[cell] += Quadrature.STEP * part * (2 - part) / 2;
        row[cell + 1] += Quadrature.STEP * part * part / 2;
        return row;
    }
}
