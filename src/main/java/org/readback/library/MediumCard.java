package org.readback.library;

import java.time.Instant;
import java.util.Optional;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;

/** A sound or picture as the library lists it.
 *
 * @param bytes its length
 * @param text what people say about it; of a file that ships with the product and that nobody described, its name only
 * @param revision of the words; 0 if nobody described it
 * @param measure empty for pictures and until somebody measured it
 * @param replacedBy what stands now where it stood */
public record MediumCard(
        MediaId id,
        MediaKind kind,
        int bytes,
        MediumText text,
        int revision,
        Optional<SoundMeasure> measure,
        Optional<MediaId> replacedBy,
        Instant keptAt) {

    /** Whether those who do not see or hear it have its words. */
    public boolean isInWords() {
        return !(kind.isSound() ? text.transcript() : text.alt()).isBlank();
    }
}
