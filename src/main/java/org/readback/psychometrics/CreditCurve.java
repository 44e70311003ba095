package org.readback.psychometrics;

import java.util.ArrayList;

/** Items whose scores cannot be guessed, in one step or in several: exponents are linear in the parameters, which makes
 * the expected log-likelihood concave in slope and intercepts. */
final class CreditCurve extends ItemCurve {

    private final boolean slope;
    private final int points;

    private CreditCurve(boolean slope, int points) {
        this.slope = slope;
        this.points = points;
    }

    static CreditCurve rasch() {
        return new CreditCurve(false, 1);
    }

    static CreditCurve withSlope(int points) {
        return new CreditCurve(true, points);
    }

    @Override
    boolean hasSlope() {
        return slope;
    }

    @Override
    int points() {
        return points;
    }

    @Override
    boolean hasGuessing() {
        return false;
    }

    @Override
    ResponseModel model(double[] parameters) {
        if (!slope) {
            return new Rasch(difficulty(parameters, 0));
        }
        if (points == 1) {
            return new TwoParameterLogistic(slope(parameters), difficulty(parameters, 0));
        }
        return steps(parameters);
    }

    GeneralisedPartialCredit steps(double[] parameters) {
        var steps = new ArrayList<Double>();
        for (int v = 0; v < points; v++) {
            steps.add(difficulty(parameters, v));
        }
        return new GeneralisedPartialCredit(slope(parameters), steps);
    }

    @Override
    void logProbabilities(double[] parameters, double[] table, int at) {
        double a = slope(parameters);
        var exponents = new double[points + 1];
        for (int q = 0; q < CalibrationGrid.NODES; q++) {
            double logTotal = exponents(a * CalibrationGrid.node(q), parameters, exponents);
            for (int k = 0; k <= points; k++) {
                table[at + k * CalibrationGrid.STRIDE + q] = exponents[k] - logTotal;
            }
        }
    }

    /** Fills in the exponents of the scores; returns the logarithm of the sum of their powers of e. */
    private double exponents(double scaled, double[] parameters, double[] exponents) {
        double highest = 0;
        for (int k = 1; k <= points; k++) {
            exponents[k] = exponents[k - 1] + scaled + parameters[firstStep() + k - 1];
            highest = Math.max(highest, exponents[k]);
        }
        double total = 0;
        for (double exponent : exponents) {
            total += Math.exp(exponent - highest); // at most 1 each, and one of them 1: neither overflow nor log 0
        }
        return highest + Math.log(total);
    }

    @Override
    void slopes(double[] parameters, int node, int score, double[] slopes) {
        double scaled = slope(parameters) * CalibrationGrid.node(node);
        var exponents = new double[points + 1];
        double logTotal = exponents(scaled, parameters, exponents);
        double tail = 0;
        double sum = 0;
        for (int v = points; v > 0; v--) {
            tail += Math.exp(exponents[v] - logTotal);
            double rest = (score >= v ? 1 : 0) - tail;
            slopes[firstStep() + v - 1] = rest;
            sum += rest;
        }
        if (slope) {
            slopes[0] = scaled * sum;
        }
    }

    @Override
    void addLikelihood(double[] parameters, double[] counts, int at, Derivatives sum) {
        double a = slope(parameters);
        var exponents = new double[points + 1];
        var node = new Node(points);
        for (int q = 0; q < CalibrationGrid.NODES; q++) {
            double scaled = a * CalibrationGrid.node(q);
            double logTotal = exponents(scaled, parameters, exponents);
            node.set(exponents, logTotal, counts, at + q);
            sum.value += node.value;
            node.add(scaled, firstStep(), sum);
        }
    }

    /** The sums over scores at one node: tails, that is of this score and all above it. */
    private static final class Node {
        private final double[] expected;
        private final double[] observed;
        private double people;
        private double value;

        Node(int points) {
            expected = new double[points + 2];
            observed = new double[points + 2];
        }

        void set(double[] exponents, double logTotal, double[] counts, int at) {
            value = 0;
            for (int k = exponents.length - 1; k >= 0; k--) {
                double count = counts[at + k * CalibrationGrid.STRIDE];
                double log = exponents[k] - logTotal;
                value += count == 0 ? 0 : count * log;
                observed[k] = observed[k + 1] + count;
                expected[k] = expected[k + 1] + Math.exp(log);
            }
            people = observed[0];
        }

        /** Points are the sum of the steps taken, so their sums are sums of tails. */
        void add(double scaled, int first, Derivatives sum) {
            for (int u = 1; u + 1 < expected.length; u++) {
                double rest = observed[u] - people * expected[u];
                sum.gradient[first + u - 1] += rest;
                if (first == 1) {
                    sum.gradient[0] += scaled * rest;
                }
                for (int v = 1; v + 1 < expected.length; v++) {
                    // P(both steps) is the tail of the higher; the difference is at worst rounding, never a sign
                    double covariance = people * expected[Math.max(u, v)] * (1 - expected[Math.min(u, v)]);
                    sum.information[first + u - 1][first + v - 1] += covariance;
                    if (first == 1) {
                        sum.information[0][first + v - 1] += scaled * covariance;
                        sum.information[first + v - 1][0] += scaled * covariance;
                        sum.information[0][0] += scaled * scaled * covariance;
                    }
                }
            }
        }
    }
}
