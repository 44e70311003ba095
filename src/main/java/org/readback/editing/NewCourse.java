package org.readback.editing;

import org.readback.base.LocalText;
import org.readback.course.CourseId;

/** A course that somebody wants to begin from another one.
 *
 * @param code by which people call it, 2 to {@value #LONGEST_CODE} characters with a Latin letter or a digit
 * @param title in English, Kazakh and Russian, each 1 to {@value NewLesson#LONGEST} characters */
public record NewCourse(CourseId from, Extent extent, String code, LocalText title) {
    public static final int LONGEST_CODE = 20;

    /** What is taken over besides units and titles. */
    public enum Extent {
        /** Texts in all languages, words, sounds and pictures. */
        WHOLE,
        /** Of each lesson its title and aim, to be written anew. */
        OUTLINE
    }
}
