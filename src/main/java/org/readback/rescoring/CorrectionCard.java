package org.readback.rescoring;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.readback.bank.ItemVersionId;

/** A correction in a list.
 *
 * @param judge number of the version that marks the answers; absent if the item is withdrawn, or a mended key not in force
 * @param proposal the first signature
 * @param decision absent as long as nobody else signed or refused */
public record CorrectionCard(
        CorrectionId id,
        ItemVersionId item,
        Remedy remedy,
        OptionalInt judge,
        String reason,
        CorrectionState state,
        Signature proposal,
        Optional<Signature> decision) {

    /** Who signed and when.
     *
     * @param name as shown to others
     * @param words why it was refused; else empty */
    public record Signature(String name, Instant at, String words) {}
}
