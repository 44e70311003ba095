package org.readback.course;

/** The id of a lesson in the content files; never reused. */
public record LessonId(String lessonId) {
    @Override
    public String toString() {
        return lessonId;
    }
}
