package org.readback.psychometrics;

import java.util.List;

/**
 * How far a fixed form with a pass mark on the raw score can be trusted: what simulation would find, computed exactly.
 *
 * <p>At each ability the distribution of the raw score follows from the response models by the recursion of Lord and
 * Wingersky (1984), for partial credit as Thissen and others extended it (1995). Consistency and accuracy are then those
 * of Lee (2010), taken over N(0, 1) on 1,201 nodes in
 * [-6, 6]: accuracy jumps where the expected score crosses the mark, which few nodes would miss by a percent. Livingston and Lewis (1995) estimate the same two from the
 * scores of real people; that needs a few hundred of them, this needs none.
 *
 * @param consistency probability that two forms like this one, taken by the same person, decide alike, in [0.5, 1]
 * @param accuracy probability that the form decides as the expected score would, in [0, 1]
 * @param passing share of the people who pass, in [0, 1]
 * @param wronglyPassed share of the people who pass though their expected score is below the mark, in [0, 1]
 */
public record DecisionConsistency(double consistency, double accuracy, double passing, double wronglyPassed) {

    private static final int NODES = 1201;
    private static final double END = 6;

    /** So that rounding asks for no point more: 0.1 * 7 * 10 is 7.000000000000001 in binary. */
    private static final double ROUNDING = 1e-9;

    /**
     * Of a form whose items count by their points.
     *
     * @param form at least one item
     * @param mark share of all points that passes, in (0, 1]; a score on the mark passes
     */
    public static DecisionConsistency of(List<ResponseModel> form, double mark) {
        if (form.isEmpty()) {
            throw new IllegalArgumentException("A form must have at least one item");
        }
        if (!(mark > 0 && mark <= 1)) {
            throw new IllegalArgumentException("The pass mark must be in (0, 1]: " + mark);
        }
        int most = form.stream().mapToInt(ResponseModel::points).sum();
        double needed = mark * most - ROUNDING;
        double total = 0;
        var sums = new double[4];
        for (int k = 0; k < NODES; k++) {
            double theta = -END + 2 * END * k / (NODES - 1);
            double weight = Math.exp(-theta * theta / 2);
            double passes = passes(scores(form, theta), needed);
            boolean deserves = expected(form, theta) >= needed;
            total += weight;
            sums[0] += weight * (passes * passes + (1 - passes) * (1 - passes));
            sums[1] += weight * (deserves ? passes : 1 - passes);
            sums[2] += weight * passes;
            sums[3] += deserves ? 0 : weight * passes;
        }
        return new DecisionConsistency(sums[0] / total, sums[1] / total, sums[2] / total, sums[3] / total);
    }

    /** Probability of each raw score from 0, item after item. */
    static double[] scores(List<ResponseModel> form, double theta) {
        double[] before = {1};
        for (ResponseModel model : form) {
            double[] after = new double[before.length + model.points()];
            for (int points = 0; points <= model.points(); points++) {
                double probability = model.probability(theta, points);
                for (int score = 0; score < before.length; score++) {
                    after[score + points] += before[score] * probability;
                }
            }
            before = after;
        }
        return before;
    }

    private static double passes(double[] scores, double needed) {
        double sum = 0;
        for (int score = (int) Math.ceil(needed); score < scores.length; score++) {
            sum += scores[score];
        }
        return Math.min(1, sum); // rounding must not make it more
    }

    private static double expected(List<ResponseModel> form, double theta) {
        double sum = 0;
        for (ResponseModel model : form) {
            sum += model.points() * model.expectedShare(theta);
        }
        return sum;
    }
}
