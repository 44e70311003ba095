package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Invented responses of people with N(0, 1) ability to known items. */
final class Simulated {

    private Simulated() {}

    /** Everybody answers everything. */
    static ResponseMatrix responses(List<? extends ResponseModel> items, int people, RandomGenerator random) {
        return responses(items, people, 0, random);
    }

    /** @param missing chance of each response to be missing */
    static ResponseMatrix responses(
            List<? extends ResponseModel> items, int people, double missing, RandomGenerator random) {
        var rows = new ArrayList<byte[]>();
        for (int person = 0; person < people; person++) {
            double theta = random.nextGaussian();
            var row = new byte[items.size()];
            for (int item = 0; item < row.length; item++) {
                boolean isMissing = missing > 0 && random.nextDouble() < missing;
                row[item] = isMissing ? ResponseMatrix.MISSING : (byte) draw(items.get(item), theta, random);
            }
            rows.add(row);
        }
        return new ResponseMatrix(items.size(), rows);
    }

    private static int draw(ResponseModel item, double theta, RandomGenerator random) {
        double left = random.nextDouble();
        int points = 0;
        while (points < item.points() && left >= item.probability(theta, points)) {
            left -= item.probability(theta, points);
            points++;
        }
        return points;
    }

    /** The bank of the measured anchors: a ~ LogN(0.2, 0.3), b ~ N(0, 1). */
    static List<TwoParameterLogistic> bank(int items, RandomGenerator random) {
        var bank = new ArrayList<TwoParameterLogistic>();
        for (int item = 0; item < items; item++) {
            bank.add(new TwoParameterLogistic(Math.exp(0.2 + 0.3 * random.nextGaussian()), random.nextGaussian()));
        }
        return bank;
    }

    /** Marginal log-likelihood as its definition says, in no hurry. */
    static double logLikelihood(ResponseMatrix responses, List<? extends ResponseModel> items, double deviation) {
        double sum = 0;
        for (int person = 0; person < responses.people(); person++) {
            double likelihood = 0;
            double weights = 0;
            for (int node = 0; node <= 60; node++) {
                double theta = -6 + 0.2 * node;
                double weight = Math.exp(-theta * theta / (2 * deviation * deviation));
                double product = weight;
                for (int item = 0; item < responses.items(); item++) {
                    int points = responses.points(person, item);
                    if (points >= 0) {
                        product *= items.get(item).probability(theta, points);
                    }
                }
                likelihood += product;
                weights += weight;
            }
            sum += Math.log(likelihood / weights);
        }
        return sum;
    }
}
