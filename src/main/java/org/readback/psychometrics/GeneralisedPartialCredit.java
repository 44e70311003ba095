package org.readback.psychometrics;

import java.util.List;

/**
 * Generalised partial credit model (Muraki 1992): items that earn 0 to m points. The probability of k points is
 * proportional to {@code exp(sum over v = 1..k of a (theta - b_v))}, with an empty sum of 0 for no points.
 *
 * <p>b_v is where v - 1 points and v points are equally likely; the steps need not ascend (a step lower than the one
 * before it is never the likeliest place to stop, no more). With one step it is the {@link TwoParameterLogistic}.
 *
 * @param discrimination a, above 0 and finite, in 1/logit
 * @param steps b_1 to b_m, finite, in logits; at least one
 */
public record GeneralisedPartialCredit(double discrimination, List<Double> steps) implements ResponseModel {

    public GeneralisedPartialCredit {
        steps = List.copyOf(steps);
        if (!(discrimination > 0 && Double.isFinite(discrimination))) {
            throw new IllegalArgumentException("Discrimination must be above 0 and finite: " + discrimination);
        }
        if (steps.isEmpty() || !steps.stream().allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("There must be at least one step, each finite: " + steps);
        }
    }

    @Override
    public int points() {
        return steps.size();
    }

    @Override
    public double difficulty() {
        return steps.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    @Override
    public double probability(double theta) {
        return probability(theta, points());
    }

    @Override
    public double expectedShare(double theta) {
        return mean(probabilities(theta)) / points();
    }

    /** {@code a^2} times the variance of the points (Muraki 1993). */
    @Override
    public double information(double theta) {
        double[] probabilities = probabilities(theta);
        double mean = mean(probabilities);
        // Second pass on purpose: the mean of the squares minus the square of the mean would cancel far from the steps
        double variance = 0;
        for (int k = 0; k < probabilities.length; k++) {
            variance += probabilities[k] * (k - mean) * (k - mean);
        }
        return discrimination * discrimination * variance;
    }

    /** For a score that is no whole number of points, the line between the exponents of its two neighbours counts. */
    @Override
    public double logLikelihood(double theta, double score) {
        Scores.requireShare(score);
        double[] exponents = exponents(theta);
        double highest = highest(exponents);
        double total = 0;
        for (double exponent : exponents) {
            total += StrictMath.exp(exponent - highest);
        }
        double points = score * points();
        int below = (int) Math.min(Math.floor(points), points() - 1.0);
        double between = exponents[below] + (points - below) * (exponents[below + 1] - exponents[below]);
        return between - highest - StrictMath.log(total);
    }

    private double[] probabilities(double theta) {
        double[] exponents = exponents(theta);
        double highest = highest(exponents);
        double total = 0;
        for (int k = 0; k < exponents.length; k++) {
            // Subtracting the maximum first: the largest term is then 1, so that the sum can neither overflow nor be 0
            exponents[k] = Math.exp(exponents[k] - highest);
            total += exponents[k];
        }
        for (int k = 0; k < exponents.length; k++) {
            exponents[k] /= total;
        }
        return exponents;
    }

    private double[] exponents(double theta) {
        var exponents = new double[steps.size() + 1];
        for (int k = 1; k < exponents.length; k++) {
            exponents[k] = exponents[k - 1] + discrimination * (theta - steps.get(k - 1));
        }
        return exponents;
    }

    private static double highest(double[] exponents) {
        double highest = exponents[0];
        for (double exponent : exponents) {
            highest = Math.max(highest, exponent);
        }
        return highest;
    }

    private static double mean(double[] probabilities) {
        double mean = 0;
        for (int k = 1; k < probabilities.length; k++) {
            mean += k * probabilities[k];
        }
        return mean;
    }
}
