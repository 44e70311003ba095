package org.readback.words;

import org.readback.course.CourseId;
import org.readback.course.LessonId;

/** Which words. */
public sealed interface WordScope {
    /** Those that the person signed in has met. */
    record Mine() implements WordScope {}

    /** Those of a course that the person may read. */
    record OfCourse(CourseId course) implements WordScope {}

    /** Those of a lesson that the person may read. */
    record OfLesson(LessonId lesson) implements WordScope {}
}
