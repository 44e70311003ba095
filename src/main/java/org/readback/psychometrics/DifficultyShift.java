package org.readback.psychometrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How much harder than its model says an item turns out to be, and how exactly that is known.
 *
 * <p>Only the place of the curve moves, its shape stays: {@code P(theta - shift)}. What is believed of the shift is
 * N(0, 2^2) before and the posterior mean with its standard deviation after, ability averaged over what the person's other
 * responses say. Everybody right and everybody wrong so give a finite value.
 *
 * @param shift in logits, above 0 where the item is harder; 0 without responses
 * @param standardError in logits, 2 without responses
 */
public record DifficultyShift(double shift, double standardError) {

    private static final int NODES = CalibrationGrid.NODES;
    private static final double PRIOR = 2;
    private static final double WIDTH = 6;
    private static final double NARROWEST = 0.1;

    /**
     * Of an item against the model it is believed to follow.
     *
     * @param scores share of the full score of each response, in [0, 1]
     * @param rest of each response, the weights of the nodes by the person's other responses
     */
    static DifficultyShift of(ResponseModel model, List<Double> scores, List<double[]> rest) {
        DifficultyShift coarse = new DifficultyShift(0, WIDTH / 2).refined(model, scores, rest);
        double error = Math.max(NARROWEST, coarse.standardError());
        return new DifficultyShift(coarse.shift(), error).refined(model, scores, rest);
    }

    /** On a grid that reaches two to six standard errors to each side of the one before. */
    private DifficultyShift refined(ResponseModel model, List<Double> scores, List<double[]> rest) {
        double reach = 2 * standardError >= WIDTH ? WIDTH : WIDTH * standardError;
        var log = new double[NODES];
        for (int g = 0; g < NODES; g++) {
            double candidate = candidate(g, reach);
            log[g] = -candidate * candidate / (2 * PRIOR * PRIOR) + logLikelihood(model, candidate, scores, rest);
        }
        Population.normalise(log);
        double mean = 0;
        for (int g = 0; g < NODES; g++) {
            mean += log[g] * candidate(g, reach);
        }
        double variance = 0;
        for (int g = 0; g < NODES; g++) {
            double distance = candidate(g, reach) - mean;
            variance += log[g] * distance * distance;
        }
        return new DifficultyShift(mean, Math.sqrt(variance));
    }

    private double candidate(int index, double reach) {
        return shift + reach * CalibrationGrid.node(index) / WIDTH;
    }

    private static double logLikelihood(ResponseModel model, double shift, List<Double> scores, List<double[]> rest) {
        Map<Double, double[]> byScore = new HashMap<>();
        double sum = 0;
        for (int i = 0; i < scores.size(); i++) {
            double[] likelihood = byScore.computeIfAbsent(scores.get(i), score -> likelihood(model, shift, score));
            double likely = 0;
            for (int q = 0; q < NODES; q++) {
                likely += rest.get(i)[q] * likelihood[q];
            }
            sum += Math.log(Math.max(Double.MIN_NORMAL, likely));
        }
        return sum;
    }

    private static double[] likelihood(ResponseModel model, double shift, double score) {
        var likelihood = new double[NODES];
        for (int q = 0; q < NODES; q++) {
            likelihood[q] = Math.exp(model.logLikelihood(CalibrationGrid.node(q) - shift, score));
        }
        return likelihood;
    }

    /** Standard errors by which the item has moved away from where it was believed to be.
     *
     * @param known standard error of the difficulty in force, in logits */
    public double z(double known) {
        double error = Math.hypot(standardError, known);
        return error > 0 ? shift / error : 0;
    }
}
