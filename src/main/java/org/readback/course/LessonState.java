package org.readback.course;

/** How far a person is in a lesson. */
public enum LessonState {
    NEW,
    STARTED,
    DONE
}
