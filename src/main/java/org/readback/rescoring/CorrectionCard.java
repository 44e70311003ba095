package org.readback.rescoring;

import java.time.Instant;
import java.util.Optional;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Ruling;

/** A correction in a list.
 *
 * @param ruling what is, or is to be, ruled
 * @param proposal the first signature
 * @param decision absent as long as nobody else signed or refused */
public record CorrectionCard(
        CorrectionId id,
        ItemVersionId item,
        Ruling ruling,
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
