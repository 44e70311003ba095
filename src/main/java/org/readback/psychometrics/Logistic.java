package org.readback.psychometrics;

/**
 * The logistic function and its logarithm, safe for every z: neither overflows, cancels nor gives NaN.
 *
 * <p>StrictMath, here and wherever an estimate is computed that is stored: Math may use what the processor has, and one exp
 * in ten then differs in its last digit from that of another machine. Addition to square root are exact anyway.
 */
final class Logistic {

    private Logistic() {}

    /** {@code 1 / (1 + exp(-z))}. Taking exp of -|z| keeps exp between 0 and 1, so that it cannot overflow. */
    static double sigmoid(double z) {
        double e = StrictMath.exp(-Math.abs(z));
        return z >= 0 ? 1 / (1 + e) : e / (1 + e);
    }

    /**
     * {@code log(sigmoid(z))}, finite where sigmoid itself underflows to 0 (z below -745).
     *
     * <p>{@code log(1 + e)} rather than the slower {@code log1p(e)}: logarithms of likelihoods are added, so an
     * absolute error near 1e-16 is all that has to be met, and small results need no relative precision.
     */
    static double logSigmoid(double z) {
        return Math.min(z, 0) - StrictMath.log(1 + StrictMath.exp(-Math.abs(z)));
    }
}
