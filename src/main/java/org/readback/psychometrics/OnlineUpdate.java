package org.readback.psychometrics;

/**
 * What one response changes in what is believed about a person and an item, before there are enough responses for a
 * calibration: both beliefs are normal, and stay so (assumed-density filtering of a logistic in its probit
 * approximation, MacKay 1992).
 *
 * <p>The item discriminates with s = 1.2. With {@code k = 1 / sqrt(1 + s^2 (v_theta + v_b) pi / 8)}, {@code p =
 * sigmoid(s k (theta - b))}, {@code g = s k (x - p)} and {@code h = s^2 k^2 p (1 - p)}, each side takes {@code v <- 1 /
 * (1 / v + h)}, then {@code theta += v_theta g} and {@code b -= v_b g}. So no variance ever grows, and the less is known
 * of one side, the less the other learns.
 *
 * @param ability after the response
 * @param difficulty after the response
 */
public record OnlineUpdate(AbilityEstimate ability, AbilityEstimate difficulty) {

    private static final double SLOPE = 1.2;

    /**
     * Beliefs after one more response. Defined for all beliefs: a side that is certain (a standard error of 0) stays
     * where it is.
     *
     * @param ability belief about the person, in logits
     * @param difficulty belief about the item's b, in logits, with its standard deviation
     * @param score share of the full score, in [0, 1]
     */
    public static OnlineUpdate after(AbilityEstimate ability, AbilityEstimate difficulty, double score) {
        Scores.requireShare(score);
        double abilityVariance = ability.standardError() * ability.standardError();
        double difficultyVariance = difficulty.standardError() * difficulty.standardError();
        double k = 1 / Math.sqrt(1 + SLOPE * SLOPE * (abilityVariance + difficultyVariance) * Math.PI / 8);
        double z = SLOPE * k * (ability.theta() - difficulty.theta());
        double p = Logistic.sigmoid(z);
        double gradient = SLOPE * k * (score - p);
        // sigmoid(-z), not 1 - p, which is 0 for z above 37
        double curvature = SLOPE * SLOPE * k * k * p * Logistic.sigmoid(-z);
        return new OnlineUpdate(
                moved(ability, abilityVariance, curvature, gradient),
                moved(difficulty, difficultyVariance, curvature, -gradient));
    }

    private static AbilityEstimate moved(AbilityEstimate belief, double variance, double curvature, double gradient) {
        // 1 / (1 / v + h), in the form that is 0 for v = 0
        double narrower = variance / (1 + variance * curvature);
        return new AbilityEstimate(belief.theta() + narrower * gradient, Math.sqrt(narrower));
    }
}
