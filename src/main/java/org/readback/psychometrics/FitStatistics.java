package org.readback.psychometrics;

/**
 * How well the responses to an item fit its model (Wright and Masters 1982): mean squares of the residuals, 1 on average
 * where the model is right; above, responses are more erratic than it says, below, more regular.
 *
 * @param responses number of people who answered it
 * @param infit weighted by information: near-misses count; at least 0
 * @param infitZ about N(0, 1) where the model is right
 * @param outfit not weighted: surprises count; at least 0
 * @param outfitZ about N(0, 1) where the model is right
 */
public record FitStatistics(int responses, double infit, double infitZ, double outfit, double outfitZ) {

    public static final double LOW = 0.7;
    public static final double HIGH = 1.3;

    /** Whether infit or outfit is outside {@link #LOW} to {@link #HIGH}. */
    public boolean isMisfit() {
        return isOutside(infit) || isOutside(outfit);
    }

    private static boolean isOutside(double meanSquare) {
        return meanSquare < LOW || meanSquare > HIGH;
    }
}
