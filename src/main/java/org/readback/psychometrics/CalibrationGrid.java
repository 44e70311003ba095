package org.readback.psychometrics;

/**
 * The grid a calibration integrates over: 61 nodes, -6 to 6 logits, a fifth apart.
 *
 * <p>A row of values by node has 64 places, the last three idle: rows then fill whole vector registers, and the inner
 * loops need no remainder.
 */
final class CalibrationGrid {

    static final int NODES = 61;
    static final int STRIDE = 64;
    private static final double HIGH = 6;
    private static final double PER_LOGIT = 5;

    private CalibrationGrid() {}

    static double node(int index) {
        return index / PER_LOGIT - HIGH;
    }

    /** Logarithms of the normal density with mean 0 on the nodes, made to sum to 1; minus infinity in the idle places. */
    static double[] logWeights(double deviation) {
        return logWeights(0, deviation);
    }

    /** The same around another mean. */
    static double[] logWeights(double mean, double deviation) {
        var log = new double[STRIDE];
        double total = 0;
        for (int q = 0; q < STRIDE; q++) {
            double z = (node(q) - mean) / deviation;
            log[q] = q < NODES ? -z * z / 2 : Double.NEGATIVE_INFINITY;
            total += Math.exp(log[q]);
        }
        for (int q = 0; q < NODES; q++) {
            log[q] -= Math.log(total);
        }
        return log;
    }
}
