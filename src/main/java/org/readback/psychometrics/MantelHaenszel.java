package org.readback.psychometrics;

import java.util.List;
import java.util.Optional;
import org.hipparchus.special.Erf;

/**
 * Whether two groups of people with equal total scores do equally well on an item.
 *
 * <p>Odds ratio alpha and chi-square are those of Mantel and Haenszel (1959), as Holland and Thayer (1988) use them.
 * Where an item has more than one point they are their generalisations: the odds ratio over all ways to cut the scores
 * in two (Liu and Agresti 1996), the chi-square of the mean scores (Mantel 1963).
 *
 * @param reference people of the reference group in strata where both groups are
 * @param focal people of the focal group there
 * @param delta {@code -2.35 ln(alpha)}, on the delta scale of ETS; below 0 the item is harder for the focal group. Where
 *     only one side of the odds ratio has a case, half a case is added to both
 * @param standardError of delta: of Robins, Breslow and Greenland (1986) where there is one point; otherwise, and where
 *     half a case was added, what the chi-square implies (Miettinen 1976)
 * @param chiSquare with one degree of freedom, at least 0; with continuity correction where there is one point
 * @param p of the chi-square, in [0, 1]
 */
public record MantelHaenszel(int reference, int focal, double delta, double standardError, double chiSquare, double p) {

    private static final double DELTA = -2.35;
    private static final double SIGNIFICANT = 0.05;
    private static final double MODERATE = 1;
    private static final double LARGE = 1.5;
    private static final double ONE_SIDED = 1.6448536269514722; // the normal distribution's 95 % quantile

    /**
     * Of tables with the same total score within each.
     *
     * @param strata tables of counts: a row each for the reference and the focal group, a column a score from 0 points
     * @return empty where there is nothing to compare: no stratum has people of both groups with different scores
     */
    public static Optional<MantelHaenszel> of(List<int[][]> strata) {
        var sums = new MantelHaenszelSums();
        strata.forEach(sums::add);
        return sums.variance() == 0 ? Optional.empty() : Optional.of(of(sums));
    }

    private static MantelHaenszel of(MantelHaenszelSums sums) {
        double difference = Math.abs(sums.difference());
        double corrected = sums.isDichotomous() ? Math.max(0, difference - 0.5) : difference;
        double chiSquare = corrected * corrected / sums.variance();
        double delta = DELTA * Math.log(sums.oddsRatio());
        boolean exact = sums.isDichotomous() && sums.isTwoSided();
        double error = exact
                ? -DELTA * Math.sqrt(sums.logOddsVariance())
                : difference > 0 ? Math.abs(delta) * Math.sqrt(sums.variance()) / difference : 0;
        return new MantelHaenszel(
                sums.reference(), sums.focal(), delta, error, chiSquare, Erf.erfc(Math.sqrt(chiSquare / 2)));
    }

    /** Class of the difference; B and C are flagged: |delta| at least 1 with p below 0.05. */
    public EtsClass etsClass() {
        double size = Math.abs(delta);
        if (size < MODERATE || p >= SIGNIFICANT) {
            return EtsClass.A;
        }
        return size >= LARGE && size - ONE_SIDED * standardError > MODERATE ? EtsClass.C : EtsClass.B;
    }

    /** Whether |delta| is at least 1 with p below 0.05. */
    public boolean isFlagged() {
        return etsClass() != EtsClass.A;
    }

    public Confidence confidence() {
        return Confidence.of(Math.min(reference, focal));
    }
}
