package org.readback.progress;

import org.readback.assessment.LocalText;

/** How far somebody is in a course.
 *
 * @param done lessons whose check was passed, at most {@code of}
 * @param of lessons of the course as it is now, at least 1 */
public record CourseProgress(String course, LocalText title, int done, int of) {
    public CourseProgress {
        if (done < 0 || of < 1 || done > of) {
            throw new IllegalArgumentException(course + ": " + done + " of " + of + " lessons");
        }
    }

    /** In [0, 1]. */
    public double share() {
        return (double) done / of;
    }
}
