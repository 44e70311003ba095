package org.readback.marking;

import java.util.List;
import java.util.OptionalDouble;
import org.readback.account.AccountId;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;

/** How well raters agree who rated the same works blindly.
 *
 * @param works that two or more people rated
 * @param thirds of them that a third rater had to decide
 * @param scales in the order of the rubrics
 * @param raters by name */
public record AgreementReport(int works, int thirds, List<ScaleAgreement> scales, List<RaterSeverity> raters) {
    /** Fewer pairs than this say little, and are marked so. */
    public static final int ENOUGH = 30;

    public AgreementReport {
        scales = List.copyOf(scales);
        raters = List.copyOf(raters);
    }

    /** Agreement of the first two raters of each work on one scale.
     *
     * @param exact share of pairs with the same points, in [0, 1]
     * @param adjacent share of pairs at most one point apart, in [0, 1]
     * @param kappa with quadratic weights, at most 1; empty where it is not defined */
    public record ScaleAgreement(
            Rubric rubric, RubricScale scale, int pairs, double exact, double adjacent, OptionalDouble kappa) {
        public boolean isSmall() {
            return pairs < ENOUGH;
        }
    }

    /** How strictly somebody rates.
     *
     * @param works that others rated too
     * @param severity points a scale by which they are under the others on the same works; over them if negative */
    public record RaterSeverity(AccountId rater, String name, int works, double severity) {
        public boolean isSmall() {
            return works < ENOUGH;
        }
    }
}
