package org.readback.contingent;

import java.time.LocalDate;
import java.util.Optional;

/** A stretch of somebody's service in one place of one contingent.
 *
 * @param until first day on which it held no more; none if it holds
 * @param reason as somebody wrote it, may be empty */
public record Stay(
        ContingentCard contingent,
        RollMember.Place place,
        LocalDate from,
        Optional<LocalDate> until,
        Optional<End> end,
        String reason) {

    /** How a stay ended. */
    public enum End {
        /** Another sub-unit or other posts of the same contingent. */
        MOVED,
        /** Another contingent. */
        TRANSFERRED,
        LEFT
    }
}
