package org.readback.psychometrics;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * What is believed about the parameters of one item, or nothing.
 *
 * @param isInForce whether anything is believed; if not, b is only where the search starts
 * @param difficulty mean of b, or of its steps, from the author's band
 */
record ItemPrior(boolean isInForce, OptionalDouble difficulty) {

    private static final double LOG_SLOPE = 0.2;
    private static final double LOG_SLOPE_DEVIATION = 0.4;
    private static final double INTERCEPT_DEVIATION = 2;
    private static final double DIFFICULTY_DEVIATION = 0.5;
    // Beta(20, 80): one less of each in the exponents of the density
    private static final double GUESSED = 19;
    private static final double NOT_GUESSED = 79;

    /** Adds the logarithm of the density, up to a constant, and its derivatives. */
    void addTo(Derivatives sum, ItemCurve curve, double[] parameters) {
        if (!isInForce) {
            return;
        }
        if (curve.hasSlope()) {
            sum.addSquare(
                    (parameters[0] - LOG_SLOPE) / LOG_SLOPE_DEVIATION,
                    unit(parameters.length, 0, 1 / LOG_SLOPE_DEVIATION));
        }
        if (difficulty.isPresent()) {
            addDifficulty(sum, curve, parameters);
        } else {
            for (int i = curve.firstStep(); i < curve.firstStep() + curve.points(); i++) {
                sum.addSquare(parameters[i] / INTERCEPT_DEVIATION, unit(parameters.length, i, 1 / INTERCEPT_DEVIATION));
            }
        }
        if (curve.hasGuessing()) {
            addGuessing(sum, parameters);
        }
    }

    /** The mean of the steps is held near the band; how far apart they are is left to the usual belief. */
    private void addDifficulty(Derivatives sum, ItemCurve curve, double[] parameters) {
        int first = curve.firstStep();
        int steps = curve.points();
        double mean = 0;
        for (int v = 0; v < steps; v++) {
            mean += curve.difficulty(parameters, v) / steps;
        }
        var slopes = new double[parameters.length];
        Arrays.fill(slopes, first, first + steps, -1 / (curve.slope(parameters) * steps * DIFFICULTY_DEVIATION));
        if (curve.hasSlope()) {
            slopes[0] = -mean / DIFFICULTY_DEVIATION;
        }
        sum.addSquare((mean - difficulty.orElse(0)) / DIFFICULTY_DEVIATION, slopes);
        double intercept = 0;
        for (int v = 0; v < steps; v++) {
            intercept += parameters[first + v] / steps;
        }
        for (int v = 0; steps > 1 && v < steps; v++) {
            var apart = new double[parameters.length];
            Arrays.fill(apart, first, first + steps, -1.0 / (steps * INTERCEPT_DEVIATION));
            apart[first + v] += 1 / INTERCEPT_DEVIATION;
            sum.addSquare((parameters[first + v] - intercept) / INTERCEPT_DEVIATION, apart);
        }
    }

    private static void addGuessing(Derivatives sum, double[] parameters) {
        int last = parameters.length - 1;
        double c = Logistic.sigmoid(parameters[last]);
        sum.value +=
                GUESSED * Logistic.logSigmoid(parameters[last]) + NOT_GUESSED * Logistic.logSigmoid(-parameters[last]);
        sum.gradient[last] += GUESSED - (GUESSED + NOT_GUESSED) * c;
        sum.information[last][last] += (GUESSED + NOT_GUESSED) * c * (1 - c);
    }

    private static double[] unit(int size, int index, double value) {
        var unit = new double[size];
        unit[index] = value;
        return unit;
    }

    /** log a at the start of the search. */
    double logSlope() {
        return isInForce ? LOG_SLOPE : 0;
    }
}
