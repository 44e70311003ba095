package org.readback.training;

import java.time.LocalDate;
import java.time.LocalTime;
import org.readback.base.LocalText;

/** A session of a class.
 *
 * @param title of what is taught
 * @param instructor by name
 * @param people expected: enrolled on that day
 * @param marked of them, whose attendance was recorded
 * @param there of them, present or late
 * @param calledOff it does not take place: nothing of it counts */
public record ClassSessionCard(
        ClassSessionId id,
        ClassId ofClass,
        LocalDate day,
        LocalTime begins,
        int minutes,
        Taught taught,
        LocalText title,
        String instructor,
        int people,
        int marked,
        int there,
        boolean calledOff) {

    /** @param today on which a session counts as held */
    public boolean isHeld(LocalDate today) {
        return !calledOff && !day.isAfter(today);
    }
}
