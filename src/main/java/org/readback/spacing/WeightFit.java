package org.readback.spacing;

/** What came of fitting the weights to a log. */
public sealed interface WeightFit {

    /**
     * Weights were fitted.
     *
     * @param weights within their bounds; the default where nothing better was found
     * @param predicted number of reviews that counted: at least 24 hours after the one before
     * @param lossBefore mean log loss of those under the default weights, above 0
     * @param lossAfter the same under the weights here, never above the loss before
     */
    record Fitted(SpacingWeights weights, int predicted, double lossBefore, double lossAfter) implements WeightFit {}

    /**
     * The log is too short to learn from; the default weights remain.
     *
     * @param reviews in the log; below {@link WeightFitting#REQUIRED_REVIEWS}, unless none counts
     * @param predicted number of reviews that count
     */
    record TooFewReviews(int reviews, int predicted) implements WeightFit {}
}
