package org.readback.psychometrics;

import java.util.OptionalDouble;

/**
 * What the responses say about an item without any model.
 *
 * @param responses number of people who answered it
 * @param exposure share of all people who answered it, in [0, 1]; 0 for nobody
 * @param facility mean share of the full score, in [0, 1]: the share of right answers, where an item is right or wrong.
 *     Empty if nobody answered
 * @param discrimination corrected item-total correlation: of the item with the score on all other items a person
 *     answered, in [-1, 1]. Empty where one of the two is the same for everybody (all right, all wrong, one person) or
 *     nobody answered another item
 */
public record ItemStatistics(int responses, double exposure, OptionalDouble facility, OptionalDouble discrimination) {

    /** An item below it tells those who know more from those who know less too badly. */
    public static final double LEAST_DISCRIMINATION = 0.15;

    public Confidence confidence() {
        return Confidence.of(responses);
    }

    /** Whether the discrimination is known and below {@link #LEAST_DISCRIMINATION}. */
    public boolean isWeak() {
        return discrimination.isPresent() && discrimination.getAsDouble() < LEAST_DISCRIMINATION;
    }

    /** Whether all responses earned nothing, or all the full score: then they say nothing about how people differ. */
    public boolean isSettled() {
        return facility.isPresent() && (facility.getAsDouble() == 0 || facility.getAsDouble() == 1);
    }
}
