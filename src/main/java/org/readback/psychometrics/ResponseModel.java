package org.readback.psychometrics;

/**
 * How likely a person is to earn the full score on an item, by ability.
 *
 * <p>All methods are finite for {@code |a (theta - b)|} up to 1e6, never NaN.
 */
public sealed interface ResponseModel permits TwoParameterLogistic, ThreeParameterLogistic {

    /**
     * Probability of the full score.
     *
     * @param theta ability in logits
     */
    double probability(double theta);

    /**
     * Fisher information of one response, {@code P'^2 / (P (1 - P))}, in 1/logit^2; at least 0.
     *
     * @param theta ability in logits
     */
    double information(double theta);

    /**
     * Logarithm of the likelihood of a score, {@code score log P + (1 - score) log(1 - P)}.
     *
     * <p>For the scores 0 and 1 this is the likelihood. For a score between it is a quasi-likelihood, with its maximum
     * where P equals the score; it holds the place of the generalised partial credit model (Muraki 1992), which
     * will be a further permitted model.
     *
     * @param theta ability in logits
     * @param score share of the full score, in [0, 1]
     */
    double logLikelihood(double theta, double score);

    /**
     * The two-parameter model where c is 0, otherwise the three-parameter model.
     *
     * @param a discrimination, above 0, in 1/logit
     * @param b difficulty, in logits
     * @param c guessing, the lower asymptote, in [0, 1)
     */
    static ResponseModel of(double a, double b, double c) {
        return c == 0 ? new TwoParameterLogistic(a, b) : new ThreeParameterLogistic(a, b, c);
    }
}
