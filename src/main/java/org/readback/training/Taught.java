package org.readback.training;

import org.readback.course.LessonId;
import org.readback.standard.EditionId;

/** What is taught in a session. */
public sealed interface Taught {
    /** A lesson of ours; it counts for every lesson of a standard to which it answers. */
    record Ours(LessonId lesson) implements Taught {}

    /** A lesson of a standard for which we have none of our own.
     *
     * @param number of the lesson in the edition */
    record OfStandard(EditionId edition, String number) implements Taught {}
}
