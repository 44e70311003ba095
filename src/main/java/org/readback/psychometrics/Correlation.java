package org.readback.psychometrics;

import java.util.OptionalDouble;

/** Pearson's correlation of pairs that are added one by one (Welford's recurrence: no large sums that cancel). */
final class Correlation {

    private int pairs;
    private double meanX;
    private double meanY;
    private double squaresX;
    private double squaresY;
    private double products;
    private double firstX;
    private double firstY;
    private boolean variesX;
    private boolean variesY;

    void add(double x, double y) {
        if (pairs == 0) {
            firstX = x;
            firstY = y;
        }
        variesX |= x != firstX;
        variesY |= y != firstY;
        pairs++;
        double fromX = x - meanX;
        double fromY = y - meanY;
        meanX += fromX / pairs;
        meanY += fromY / pairs;
        squaresX += fromX * (x - meanX);
        squaresY += fromY * (y - meanY);
        products += fromX * (y - meanY);
    }

    /** In [-1, 1]; empty where one side is constant, as with fewer than two pairs. */
    OptionalDouble value() {
        // Not by sums of squares: for a constant such as 1/3 rounding may leave them a hair above 0
        if (!variesX || !variesY) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Math.clamp(products / Math.sqrt(squaresX * squaresY), -1.0, 1.0));
    }
}
