package org.readback.psychometrics;

/**
 * Likelihood of the responses to one passage: {@code L(theta) = integral over z of the product over its items of
 * P_i(x_i | theta + sigma z) phi(z) dz} (the random-effects testlet model of Bradlow, Wainer and Wang 1999 with the
 * effect integrated out). Without it a passage of five counts as five independent items, and the standard error lies.
 *
 * <p>Gauss and Hermite's rule with 15 nodes: exact for polynomials in z up to degree 29.
 */
final class PassageLikelihood {

    /** Nodes of the upper half for the density of N(0, 1); the lower half mirrors them. */
    private static final double[] NODES = {
        0,
        0.799129068324548,
        1.6067100690287297,
        2.432436827009758,
        3.2890824243987664,
        4.1962077112690155,
        5.190093591304781,
        6.363947888829839
    };

    private static final double[] WEIGHTS = {
        0.31825951825951815,
        0.23246229360973225,
        0.08941779539984437,
        0.017365774492137616,
        0.001567357503549956,
        5.642146405189029e-05,
        5.975419597920599e-07,
        8.589649899633252e-10
    };

    private static final int HALF = NODES.length - 1;

    /** Number of nodes over z. */
    static final int COUNT = 2 * HALF + 1;

    private static final double[] NOT_SUMMED = {};

    private final double deviation;
    private final double[][] log = new double[COUNT][Quadrature.NODES];
    private double[] sums = NOT_SUMMED;

    /** Nobody has answered: the likelihood is 1 everywhere. */
    PassageLikelihood(Passage passage) {
        this.deviation = passage.deviation();
    }

    /** Node over z, ascending from 0 to 14, in standard deviations. */
    static double node(int index) {
        return index < HALF ? -NODES[HALF - index] : NODES[index - HALF];
    }

    /** Weight of a node; together 1. */
    static double weight(int index) {
        return WEIGHTS[Math.abs(index - HALF)];
    }

    /** Takes in one more response of the passage. */
    void add(ResponseModel model, double score) {
        sums = NOT_SUMMED;
        for (int z = 0; z < COUNT; z++) {
            double shift = deviation * node(z);
            for (int k = 0; k < Quadrature.NODES; k++) {
                log[z][k] += model.logLikelihood(Quadrature.node(k) + shift, score);
            }
        }
    }

    /** Adds the logarithm of the likelihood at each of the 33 nodes; summed up once between two responses. */
    void addTo(double[] total) {
        if (sums.length == 0) {
            sums = sums();
        }
        for (int k = 0; k < Quadrature.NODES; k++) {
            total[k] += sums[k];
        }
    }

    private double[] sums() {
        double[] found = new double[Quadrature.NODES];
        for (int k = 0; k < Quadrature.NODES; k++) {
            double highest = Double.NEGATIVE_INFINITY;
            for (double[] row : log) {
                highest = Math.max(highest, row[k]);
            }
            double sum = 0;
            for (int z = 0; z < COUNT; z++) {
                // Subtracting the maximum first: with many responses every term alone could underflow to 0
                sum += weight(z) * StrictMath.exp(log[z][k] - highest);
            }
            found[k] = highest + StrictMath.log(sum);
        }
        return found;
    }
}
