package org.readback.course;

/** The id of a course in the content files; never reused. */
public record CourseId(String courseId) {
    @Override
    public String toString() {
        return courseId;
    }
}
