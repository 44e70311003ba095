package org.readback.psychometrics;

/**
 * How likely a person is to earn each score on an item, by ability. Scores are points, 0 to {@link #points}; an item
 * that is right or wrong has one.
 *
 * <p>All methods are finite for {@code |a (theta - b)|} up to 1e6, never NaN.
 */
public sealed interface ResponseModel
        permits Rasch, TwoParameterLogistic, ThreeParameterLogistic, GeneralisedPartialCredit {

    /** Points of the full score, at least 1. */
    default int points() {
        return 1;
    }

    /**
     * Probability of the full score.
     *
     * @param theta ability in logits
     */
    double probability(double theta);

    /**
     * Probability of a score.
     *
     * @param theta ability in logits
     * @param points earned, from 0 to {@link #points}
     */
    default double probability(double theta, int points) {
        return Math.exp(logLikelihood(theta, Scores.share(points, points())));
    }

    /** How hard the item is, b in logits; where credit is partial the mean of the steps. */
    double difficulty();

    /**
     * The share of the full score that is expected, in [0, 1]; never falls with ability.
     *
     * @param theta ability in logits
     */
    default double expectedShare(double theta) {
        return probability(theta);
    }

    /**
     * Fisher information of one response, in 1/logit^2; at least 0. It is {@code P'^2 / (P (1 - P))} where an item is
     * right or wrong, {@code a^2} times the variance of the points where credit is partial.
     *
     *
     * @param theta ability in logits
     */
    double information(double theta);

    /**
     * Logarithm of the likelihood of a score: of the probability of that many points. Where an item is right or wrong
     * that is {@code score log P + (1 - score) log(1 - P)}.
     *
     * <p>For a score that is no whole number of points this is a quasi-likelihood, with its maximum where the expected
     * share equals the score (for a three-parameter item: where P does).
     *
     * @param theta ability in logits
     * @param score share of the full score, in [0, 1]
     */
    double logLikelihood(double theta, double score);

    /**
     * A score as this model counts it: where credit is partial the nearest whole number of points, where half a
     * point goes up; otherwise the share as it is. A cloze of three gaps is scored in thirds, which a model of three
     * points takes as they are.
     *
     * <p>A right-or-wrong model keeps a share: its {@link #logLikelihood} is then a quasi-likelihood whose mean is the
     * expected share. The mean of several parts varies less than one right-or-wrong answer, so that the standard error is
     * too wide rather than too narrow.
     *
     * @param score share of the full score, in [0, 1]
     * @return likewise
     */
    default double credit(double score) {
        Scores.requireShare(score);
        return points() == 1 ? score : (double) Math.round(score * points()) / points();
    }

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
