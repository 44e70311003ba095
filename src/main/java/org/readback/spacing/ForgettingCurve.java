package org.readback.spacing;

/**
 * How recall fades: {@code R(t) = (1 + F t / S)^(-decay)} with {@code F = 0.9^(-1/decay) - 1}, so that R(S) = 0.9
 * whatever the decay (FSRS-6).
 */
public final class ForgettingCurve {

    private final double decay;
    private final double factor;

    /** @param decay w20, above 0 */
    public ForgettingCurve(double decay) {
        if (!(decay > 0 && decay < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("The decay must be above 0: " + decay);
        }
        this.decay = decay;
        this.factor = Math.pow(0.9, -1 / decay) - 1;
    }

    /**
     * The chance of recall, in (0, 1]; 1 at once.
     *
     * @param days since the last review, not below 0
     * @param stability in days, above 0
     */
    public double retrievability(double days, double stability) {
        if (!(days >= 0)) {
            throw new IllegalArgumentException("Days must not be below 0: " + days);
        }
        return Math.pow(1 + factor * days / stability, -decay);
    }

    /**
     * Days until the chance of recall has fallen to the retention: the inverse of {@link #retrievability}.
     *
     * @param retention in (0, 1)
     * @param stability in days, above 0
     * @return above 0; infinite where the retention is so small that the power overflows
     */
    public double days(double retention, double stability) {
        // In the order of py-fsrs: another order may round a half to the other side
        return stability / factor * (Math.pow(retention, -1 / decay) - 1);
    }
}
