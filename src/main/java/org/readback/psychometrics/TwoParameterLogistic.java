package org.readback.psychometrics;

/**
 * Two-parameter logistic model, {@code 1 / (1 + exp(-a (theta - b)))}: answers that cannot be guessed. With a = 1 it is
 * the {@link Rasch} model.
 *
 * @param discrimination a, above 0 and finite, in 1/logit
 * @param difficulty b, finite, in logits: where P = 0.5 and the information has its maximum, a^2 / 4
 */
public record TwoParameterLogistic(double discrimination, double difficulty) implements ResponseModel {

    public TwoParameterLogistic {
        if (!(discrimination > 0 && Double.isFinite(discrimination))) {
            throw new IllegalArgumentException("Discrimination must be above 0 and finite: " + discrimination);
        }
        if (!Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("Difficulty must be finite: " + difficulty);
        }
    }

    @Override
    public double probability(double theta) {
        return Logistic.sigmoid(logit(theta));
    }

    /** {@code a^2 P (1 - P)}. */
    @Override
    public double information(double theta) {
        // P (1 - P) is e / (1 + e)^2, the same on both sides of b: P * (1 - P) would cancel to 0 for z above 37
        double e = Math.exp(-Math.abs(logit(theta)));
        return discrimination * discrimination * e / ((1 + e) * (1 + e));
    }

    @Override
    public double logLikelihood(double theta, double score) {
        // log P - log(1 - P) is z: one logarithm does for both
        double z = logit(theta);
        return Logistic.logSigmoid(z) - (1 - score) * z;
    }

    private double logit(double theta) {
        return discrimination * (theta - difficulty);
    }
}
