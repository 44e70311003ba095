package org.readback.battery;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.assessment.Result.Indication;
import org.readback.psychometrics.CutScores;

/** From rubric points of works to a band with its margin.
 *
 * <p>The margin is that of raters alone: what two others might have given the same works. Each of two raters is taken to be
 * half a point off on each of four scales, by chance (less than the two points apart that call a third rater), so that the mean
 * of two has an error of {@code sqrt(4 * 0.5^2 / 2) = 0.71} of 16 points a work. Other tasks and other days are not in it. */
final class RubricBands {
    /** Standard deviation in points of 16 of what two raters give one work. */
    static final double RATERS = Math.sqrt(4 * 0.5 * 0.5 / 2);

    private static final double CENTRAL_95 = 1.959964;
    private static final double MOST = 16;

    private RubricBands() {}

    /** The band in which the mean lies; whole points fall on cuts often, and who stands on one is in the upper band.
     *
     * @param totals of each work of the skill, 0 to 16; at least one
     * @param cuts ascending, in the same points */
    static Indication of(List<Double> totals, List<Double> cuts) {
        double mean = totals.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double error = RATERS / Math.sqrt(totals.size());
        var masses = new ArrayList<Double>();
        double below = 0;
        for (double cut : cuts) {
            double next = normal((cut - mean) / error);
            masses.add(next - below);
            below = next;
        }
        masses.add(1 - below);
        int band = new CutScores(cuts).bandOf(mean);
        int next = IntStream.rangeClosed(1, masses.size())
                .filter(other -> other != band)
                .boxed()
                .max(Comparator.comparingDouble(other -> masses.get(other - 1)))
                .orElseThrow();
        return new Indication(
                band,
                masses.get(band - 1),
                next,
                masses.get(next - 1),
                Math.max(0, mean - CENTRAL_95 * error),
                Math.min(MOST, mean + CENTRAL_95 * error),
                cuts);
    }

    /** The normal distribution function by M. Abramowitz and I. Stegun, Handbook of Mathematical Functions (1964), 26.2.17;
     * the error is below 7.5e-8. */
    static double normal(double z) {
        double t = 1 / (1 + 0.2316419 * Math.abs(z));
        double tail = Math.exp(-z * z / 2)
                / Math.sqrt(2 * Math.PI)
                * t
                * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
        return z >= 0 ? 1 - tail : tail;
    }
}
