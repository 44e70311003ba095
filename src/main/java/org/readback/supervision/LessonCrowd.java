package org.readback.supervision;

import org.readback.base.LocalText;
import org.readback.course.LessonId;

/** A lesson in which people of a class are now, or were within a month.
 *
 * @param people who are in it now
 * @param stuck of them
 * @param daysAgo that somebody was last in it, from 0 */
public record LessonCrowd(LessonId lesson, LocalText title, int people, int stuck, int daysAgo) {}
