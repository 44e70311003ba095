package org.readback.standard;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.base.LocalText;
import org.readback.course.CourseId;

/** That somebody recognised a course.
 *
 * @param number in the register
 * @param courseTitle the id, if the course is no longer here
 * @param recognisedBy who signed it
 * @param standard for which, such as {@code CPTM 2017}
 * @param until the last day; empty: without end
 * @param fileName of the paper that says so
 * @param ended why it was ended before its time; empty while it was not */
public record Recognition(
        long number,
        CourseId course,
        LocalText courseTitle,
        String recognisedBy,
        String standard,
        LocalDate givenOn,
        Optional<LocalDate> until,
        String fileName,
        Optional<String> ended) {
    /** Days before the end from which it is told. */
    public static final int WARNING = 180;

    /** How it stands on a day. */
    public enum State {
        IN_FORCE,
        /** Its last day is at most {@value #WARNING} days away. */
        ENDS_SOON,
        EXPIRED,
        ENDED
    }

    public State state(LocalDate today) {
        if (ended.isPresent()) return State.ENDED;
        if (until.isEmpty() || until.get().isAfter(today.plusDays(WARNING))) return State.IN_FORCE;
        return until.get().isBefore(today) ? State.EXPIRED : State.ENDS_SOON;
    }
}
