package org.readback.spacing;

import java.util.Arrays;
import java.util.List;

/**
 * Learns the weights from a log: the least log loss of the reviews on a later day, with a normal prior around the
 * defaults, so that what the log says nothing about stays where it is.
 *
 * <p>Scoring steps with the damping of Levenberg and Marquardt; a step is taken only if the penalised loss falls. So the
 * result is never worse on the log than the default, and the same log always gives the same weights. All recalled and
 * all forgotten have a result too: the prior and the bounds stop it.
 */
public final class WeightFitting {

    /** Reviews a log must have. */
    public static final int REQUIRED_REVIEWS = 1_000;

    private static final int MOST_STEPS = 200;
    private static final double LEAST_GAIN = 1e-5; // of the penalised loss, in nats over the whole log
    private static final double FIRST_DAMPING = 1e-2;
    private static final double LEAST_DAMPING = 1e-10;
    private static final double MOST_DAMPING = 1e10;

    private final List<Trace> traces;
    private double[] weights = SpacingWeights.DEFAULT.toArray();
    private double loss;
    private double damping = FIRST_DAMPING;

    private WeightFitting(List<Trace> traces) {
        this.traces = traces;
        this.loss = penalised(weights);
    }

    /** Fits the weights to the log; the order of the cards plays no part beyond rounding. */
    public static WeightFit fit(List<CardHistory> log) {
        List<Trace> traces = log.stream().map(Trace::new).toList();
        int reviews = traces.stream().mapToInt(Trace::reviews).sum();
        int predicted = traces.stream().mapToInt(Trace::predicted).sum();
        if (reviews < REQUIRED_REVIEWS || predicted == 0) {
            return new WeightFit.TooFewReviews(reviews, predicted);
        }
        SpacingWeights fitted = new WeightFitting(traces).run();
        return new WeightFit.Fitted(
                fitted,
                predicted,
                logLoss(traces, SpacingWeights.DEFAULT) / predicted,
                logLoss(traces, fitted) / predicted);
    }

    private SpacingWeights run() {
        for (int step = 0; step < MOST_STEPS && improve() > LEAST_GAIN; step++) {
            damping = Math.max(LEAST_DAMPING, damping / 10);
        }
        return weights(weights);
    }

    /** Takes one step, a shorter one where the first does not help; what it gained, 0 if nothing. */
    private double improve() {
        var scoring = new Scoring(traces, weights);
        for (; damping <= MOST_DAMPING; damping *= 10) {
            double[] moved = scoring.moved(damping);
            double there = penalised(moved);
            if (there < loss) {
                double gain = loss - there;
                weights = moved;
                loss = there;
                return gain;
            }
        }
        return 0;
    }

    private double penalised(double[] at) {
        return logLoss(traces, weights(at)) + WeightPrior.loss(at);
    }

    private static double logLoss(List<Trace> traces, SpacingWeights weights) {
        var model = new MemoryModel(weights);
        return traces.stream().mapToDouble(trace -> trace.logLoss(model)).sum();
    }

    static SpacingWeights weights(double[] values) {
        return new SpacingWeights(Arrays.stream(values).boxed().toList());
    }
}
