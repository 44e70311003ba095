package org.readback.psychometrics;

/**
 * Three-parameter logistic model, {@code c + (1 - c) / (1 + exp(-a (theta - b)))}: choice items, which a person may
 * guess.
 *
 * @param discrimination a, above 0 and finite, in 1/logit
 * @param difficulty b, finite, in logits: where P = (1 + c) / 2
 * @param guessing c, the lower asymptote, in [0, 1)
 */
public record ThreeParameterLogistic(double discrimination, double difficulty, double guessing)
        implements ResponseModel {

    public ThreeParameterLogistic {
        if (!(discrimination > 0 && Double.isFinite(discrimination))) {
            throw new IllegalArgumentException("Discrimination must be above 0 and finite: " + discrimination);
        }
        if (!Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("Difficulty must be finite: " + difficulty);
        }
        if (!(guessing >= 0 && guessing < 1)) {
            throw new IllegalArgumentException("Guessing must be in [0, 1): " + guessing);
        }
    }

    @Override
    public double probability(double theta) {
        return guessing + (1 - guessing) * Logistic.sigmoid(logit(theta));
    }

    /** {@code a^2 ((P - c) / (1 - c))^2 (1 - P) / P} (Birnbaum 1968); its maximum lies above b. */
    @Override
    public double information(double theta) {
        // (P - c) / (1 - c) is the sigmoid itself and 1 - P is (1 - c) sigmoid(-z): no differences, no cancellation
        double z = logit(theta);
        double e = Math.exp(-Math.abs(z));
        double known = (z >= 0 ? 1 : e) / (1 + e);
        double p = guessing + (1 - guessing) * known;
        if (p == 0) {
            return 0; // c = 0 and the sigmoid underflowed: 0 / 0 would be NaN
        }
        double variance = e / ((1 + e) * (1 + e));
        return discrimination * discrimination * variance * (1 - guessing) * (known / p);
    }

    @Override
    public double logLikelihood(double theta, double score) {
        double z = logit(theta);
        if (guessing == 0) {
            return Logistic.logSigmoid(z) - (1 - score) * z;
        }
        // P is at least c, so its logarithm is finite; 1 - P may underflow, so its logarithm is taken in parts
        double full = score == 0 ? 0 : score * StrictMath.log(probability(theta));
        return score == 1 ? full : full + (1 - score) * (StrictMath.log1p(-guessing) + Logistic.logSigmoid(-z));
    }

    private double logit(double theta) {
        return discrimination * (theta - difficulty);
    }
}
