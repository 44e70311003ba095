package org.readback.training;

import java.time.LocalDate;
import org.readback.base.LocalText;
import org.readback.course.CourseId;

/** A class in a list.
 *
 * @param contingent its name; empty if none
 * @param people enrolled now
 * @param sessions planned and held, without those called off
 * @param held of them, up to today
 * @param minutes of all sessions
 * @param given minutes of those that were held */
public record ClassCard(
        ClassId id,
        String name,
        CourseId course,
        LocalText courseTitle,
        String contingent,
        String room,
        LocalDate begins,
        LocalDate ends,
        int people,
        int sessions,
        int held,
        int minutes,
        int given) {}
