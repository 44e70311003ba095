package org.readback.forecast;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Learning curves of people who were measured in the same thing. Each person's line is fitted by least squares; the
 * spread of true slopes is estimated from the fitted ones by the method of moments (DerSimonian and Laird 1986), and each
 * slope is shrunk towards their mean by its error (empirical Bayes). */
final class LearningCurves {
    /** So many people need two results or more before anything is said about growth. */
    static final int FEWEST = 8;

    /** Degrees of freedom that the expected error of measurement counts as much as. */
    private static final double PRIOR_FREEDOM = 4;

    private final double errorVariance;
    private double mean;
    private double spread;
    private int fitted;

    private final Map<String, List<Measured>> people;

    /** One result.
     *
     * @param week before now, 0 or less
     * @param value on the scale of the requirement */
    record Measured(double week, double value) {}

    private record Line(double slope, double variance) {}

    /** @param people results of each, oldest first, at least one each
     * @param expectedError standard error of one result where the results themselves cannot tell, above 0 */
    LearningCurves(Map<String, List<Measured>> people, double expectedError) {
        this.people = people;
        errorVariance = errorVariance(expectedError * expectedError);
        fit();
    }

    /** Whether enough people were measured twice. */
    boolean isKnown() {
        return fitted >= FEWEST;
    }

    /** Mean growth a week. */
    double meanSlope() {
        return mean;
    }

    /** @throws IllegalArgumentException if the person was never measured */
    LearningCurve of(String person) {
        List<Measured> results = people.getOrDefault(person, List.of());
        if (results.isEmpty()) throw new IllegalArgumentException("never measured: " + person);
        double weeks = results.stream().mapToDouble(Measured::week).average().orElse(0);
        double value = results.stream().mapToDouble(Measured::value).average().orElse(0);
        double variance = spread;
        double slope = mean;
        if (results.size() > 1 && sxx(results) > 0) {
            Line line = line(results);
            double weight = spread > 0 ? spread / (spread + line.variance()) : 0;
            slope = mean + weight * (line.slope() - mean);
            variance = weight * line.variance();
        }
        double error = Math.sqrt(errorVariance / results.size() + weeks * weeks * variance);
        return new LearningCurve(value - weeks * slope, error, slope, Math.sqrt(variance));
    }

    private void fit() {
        var lines = new HashMap<String, Line>();
        people.forEach((person, results) -> {
            if (results.size() > 1 && sxx(results) > 0) lines.put(person, line(results));
        });
        fitted = lines.size();
        if (lines.isEmpty()) return;
        double weights = 0;
        double squares = 0;
        double sum = 0;
        for (Line line : lines.values()) {
            double weight = 1 / line.variance();
            weights += weight;
            squares += weight * weight;
            sum += weight * line.slope();
        }
        double common = sum / weights;
        double q = lines.values().stream()
                .mapToDouble(line -> (line.slope() - common) * (line.slope() - common) / line.variance())
                .sum();
        spread = Math.max(0, (q - (fitted - 1)) / Math.max(weights - squares / weights, 1e-9));
        double total = lines.values().stream()
                .mapToDouble(line -> 1 / (line.variance() + spread))
                .sum();
        mean = lines.values().stream()
                        .mapToDouble(line -> line.slope() / (line.variance() + spread))
                        .sum()
                / total;
    }

    /** Pooled over all who have three results or more, held towards what is expected. */
    private double errorVariance(double expected) {
        double freedom = PRIOR_FREEDOM;
        double squares = PRIOR_FREEDOM * expected;
        for (List<Measured> results : people.values()) {
            double sxx = sxx(results);
            if (results.size() < 3 || !(sxx > 0)) continue;
            double slope = slope(results, sxx);
            double weeks =
                    results.stream().mapToDouble(Measured::week).average().orElse(0);
            double value =
                    results.stream().mapToDouble(Measured::value).average().orElse(0);
            for (Measured each : results) {
                double residual = each.value() - value - slope * (each.week() - weeks);
                squares += residual * residual;
            }
            freedom += results.size() - 2;
        }
        return squares / freedom;
    }

    private Line line(List<Measured> results) {
        double sxx = sxx(results);
        return new Line(slope(results, sxx), errorVariance / sxx);
    }

    private static double slope(List<Measured> results, double sxx) {
        double weeks = results.stream().mapToDouble(Measured::week).average().orElse(0);
        return results.stream()
                        .mapToDouble(each -> (each.week() - weeks) * each.value())
                        .sum()
                / sxx;
    }

    private static double sxx(List<Measured> results) {
        double weeks = results.stream().mapToDouble(Measured::week).average().orElse(0);
        return results.stream()
                .mapToDouble(each -> (each.week() - weeks) * (each.week() - weeks))
                .sum();
    }
}
