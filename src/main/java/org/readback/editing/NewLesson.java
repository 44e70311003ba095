package org.readback.editing;

import org.readback.course.CourseId;

/** A lesson that somebody wants to begin.
 *
 * @param unit id of a unit of the course
 * @param title 1 to {@value #LONGEST} characters */
public record NewLesson(CourseId course, String unit, LessonTemplate template, String title) {
    public static final int LONGEST = 200;
}
