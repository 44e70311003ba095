package org.readback.psychometrics;

import java.util.Arrays;
import java.util.List;

/** The parameters of all items (and, for Rasch items, the spread of ability) as one vector, and what can be computed
 * from it. */
final class CalibrationState {

    private static final double LOWEST_DEVIATION = 0.05;
    private static final double HIGHEST_DEVIATION = 3;

    private final List<ItemFit> items;
    private final int[] first;
    private final boolean spreads;
    private final ExpectedCounts expected;
    private final int people;

    /** @param spreads whether the standard deviation of ability is free; its logarithm is then the last parameter */
    CalibrationState(List<ItemFit> items, ResponseMatrix responses, boolean spreads) {
        this.items = items;
        this.spreads = spreads;
        this.people = responses.people();
        first = new int[items.size() + 1];
        for (int j = 0; j < items.size(); j++) {
            first[j + 1] = first[j] + items.get(j).curve().size();
        }
        expected =
                new ExpectedCounts(responses, items.stream().map(ItemFit::curve).toList());
    }

    double[] start() {
        var all = new double[size()];
        for (int j = 0; j < items.size(); j++) {
            put(items.get(j).start(), all, j);
        }
        return all;
    }

    int size() {
        return first[items.size()] + (spreads ? 1 : 0);
    }

    int first(int item) {
        return first[item];
    }

    double[] parameters(double[] all, int item) {
        return Arrays.copyOfRange(all, first[item], first[item + 1]);
    }

    double deviation(double[] all) {
        return spreads ? Math.exp(all[all.length - 1]) : 1;
    }

    ExpectedCounts expected() {
        return expected;
    }

    /** One pass over the responses; returns the log-likelihood with what is believed. */
    double expect(double[] all) {
        double believed = 0;
        for (int j = 0; j < items.size(); j++) {
            double[] parameters = parameters(all, j);
            items.get(j).curve().logProbabilities(parameters, expected.logProbabilities(), expected.firstRow(j));
            believed += items.get(j).logPrior(parameters);
        }
        expected.run(CalibrationGrid.logWeights(deviation(all)));
        return expected.logLikelihood() + believed;
    }

    /** The parameters that suit the counts of the last pass best. */
    double[] maximise(double[] all) {
        double[] next = all.clone();
        for (int j = 0; j < items.size(); j++) {
            put(items.get(j).maximise(parameters(all, j), expected.counts(), expected.firstRow(j)), next, j);
        }
        if (spreads) {
            next[next.length - 1] = Math.log(expected.meanSquare()) / 2;
        }
        return clamped(next);
    }

    /** Brings all parameters into the range that is searched. */
    double[] clamped(double[] all) {
        for (int j = 0; j < items.size(); j++) {
            double[] parameters = parameters(all, j);
            items.get(j).curve().clamp(parameters);
            put(parameters, all, j);
        }
        if (spreads) {
            all[all.length - 1] =
                    Math.clamp(all[all.length - 1], Math.log(LOWEST_DEVIATION), Math.log(HIGHEST_DEVIATION));
        }
        return all;
    }

    /** Largest slope of the log-likelihood, with what is believed, by a parameter that is not at its edge; for the
     * parameters of the last pass. */
    double steepest(double[] all) {
        double steepest = 0;
        for (int j = 0; j < items.size(); j++) {
            double[] parameters = parameters(all, j);
            if (!items.get(j).curve().clamp(parameters)) {
                for (double slope : gradient(all, j)) {
                    steepest = Math.max(steepest, Math.abs(slope));
                }
            }
        }
        double deviation = deviation(all);
        if (spreads && deviation > LOWEST_DEVIATION && deviation < HIGHEST_DEVIATION) {
            double slope = people * (expected.meanSquare() / (deviation * deviation) - 1);
            steepest = Math.max(steepest, Math.abs(slope));
        }
        return steepest;
    }

    /** Of the expected log-likelihood of the last pass, by the parameters of one item. */
    double[] gradient(double[] all, int item) {
        return items.get(item).derivatives(parameters(all, item), expected.counts(), expected.firstRow(item)).gradient;
    }

    private void put(double[] parameters, double[] all, int item) {
        System.arraycopy(parameters, 0, all, first[item], parameters.length);
    }
}
