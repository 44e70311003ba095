package org.readback.course;

import org.readback.base.LocalText;

/** The lesson with which a person goes on. */
public record NextLesson(LocalText course, LessonCard lesson) {}
