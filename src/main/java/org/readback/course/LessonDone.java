package org.readback.course;

import java.time.Instant;

/** A lesson that somebody completed.
 *
 * @param share the best share of right answers in the lesson check, 0.7 to 1
 * @param at when the check was passed for the first time */
public record LessonDone(LessonId lesson, CourseId course, double share, Instant at) {}
