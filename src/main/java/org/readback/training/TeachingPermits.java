package org.readback.training;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.readback.account.AccountId;
import org.readback.course.CourseId;

/** What speaks against somebody teaching a course; implemented above, where permissions and qualifications are kept. */
public interface TeachingPermits {
    /** In the order of the instructors; nothing for those against whom nothing speaks.
     *
     * @param until the last day of the class */
    List<TeachingDoubt> doubts(CourseId course, Collection<AccountId> instructors, LocalDate until);
}
