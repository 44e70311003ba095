package org.readback.editing;

import org.readback.base.Audited;
import org.readback.course.CourseId;

/** A course was begun from another, or taken away again. */
record CourseChange(String action, CourseId course, String detail) implements Audited {
    @Override
    public String subject() {
        return course.courseId();
    }
}
