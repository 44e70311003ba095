package org.readback.assessment;

import java.time.Instant;
import java.util.Optional;

/** How a mastery test comes by its items and its decision.
 *
 * @param switched who switched it last and when; empty if nobody ever did
 * @param refusal why it cannot be made adaptive now; empty if it can, or is
 * @param least items of the adaptive form
 * @param most items of either form, confirming ones not among them */
public record TestFormSheet(
        BlueprintId test, TestForm form, Optional<Switched> switched, Optional<Refusal> refusal, int least, int most) {

    /** @param by as shown to others; empty if the account is gone */
    public record Switched(String by, Instant at) {}

    /** Why a test stays fixed; each has its words. */
    public enum Refusal {
        /** No calibration of its pool was approved yet. */
        NOT_CALIBRATED,
        /** Too few calibrated items to take the test twice with other items. */
        TOO_FEW,
        /** The pass mark lies where the items cannot tell people apart. */
        MARK_OUT_OF_REACH
    }
}
