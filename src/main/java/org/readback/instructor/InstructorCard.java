package org.readback.instructor;

import java.util.List;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.course.CourseId;
import org.readback.marking.RaterLoad;

/** An instructor.
 *
 * @param qualifications newest first
 * @param courses that they may teach
 * @param minutes that they taught in the period
 * @param rating since ever */
public record InstructorCard(
        AccountId instructor,
        String name,
        List<Qualification> qualifications,
        Set<CourseId> courses,
        int minutes,
        RaterLoad rating) {
    public InstructorCard {
        qualifications = List.copyOf(qualifications);
        courses = Set.copyOf(courses);
    }
}
