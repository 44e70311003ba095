package org.readback.profile;

import java.time.Instant;
import java.time.LocalDate;

/** A mission as it is written down now.
 *
 * @param revision counted up with each change
 * @param changedBy empty where the text came with the product */
public record Mission(MissionId id, int revision, MissionText text, String changedBy, Instant changedAt) {

    /** How far what is written can be trusted on a day. */
    public enum Standing {
        CURRENT,
        /** Nobody wrote down until when the mandate runs, or ever looked. */
        UNKNOWN,
        /** The mandate ran out: whether it was renewed has to be looked up. */
        PAST
    }

    public Standing on(LocalDate day) {
        if (text.validUntil().filter(last -> last.isBefore(day)).isPresent()) return Standing.PAST;
        return text.validUntil().isEmpty() || text.checkedOn().isEmpty() ? Standing.UNKNOWN : Standing.CURRENT;
    }
}
