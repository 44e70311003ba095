package org.readback.rescoring;

import org.readback.bank.ItemVersionId;

/** A correction about to be proposed.
 *
 * @param item the version that people answered
 * @param reason for those who sign and for those concerned; stripped */
public record NewCorrection(ItemVersionId item, Remedy remedy, String reason) {
    /** Characters, of a reason as of a refusal. */
    public static final int LONGEST = 1000;

    public NewCorrection {
        reason = reason.strip();
    }
}
