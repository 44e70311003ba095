package org.readback.psychometrics;

/**
 * Rasch model, {@code 1 / (1 + exp(-(theta - b)))}: every item discriminates alike, the number right says all about
 * ability.
 *
 * <p>To the last digit the {@link TwoParameterLogistic} with a = 1, as which it may be stored.
 *
 * @param difficulty b, finite, in logits: where P = 0.5 and the information has its maximum, 1/4
 */
public record Rasch(double difficulty) implements ResponseModel {

    public Rasch {
        if (!Double.isFinite(difficulty)) {
            throw new IllegalArgumentException("Difficulty must be finite: " + difficulty);
        }
    }

    @Override
    public double probability(double theta) {
        return general().probability(theta);
    }

    @Override
    public double information(double theta) {
        return general().information(theta);
    }

    @Override
    public double logLikelihood(double theta, double score) {
        return general().logLikelihood(theta, score);
    }

    private TwoParameterLogistic general() {
        return new TwoParameterLogistic(1, difficulty);
    }
}
