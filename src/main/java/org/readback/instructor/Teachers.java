package org.readback.instructor;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.Role;
import org.readback.base.ForModules;
import org.readback.contingent.Colleagues;
import org.readback.contingent.ContingentId;
import org.readback.course.CourseId;
import org.readback.course.CourseOutline;
import org.readback.course.LessonProgress;
import org.readback.training.TaughtHours;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who teaches a contingent and what they are qualified for, for other modules, which check who asks. */
@Service
@ForModules
@Transactional(readOnly = true)
public class Teachers {
    private final InstructorRows rows;
    private final AccountDirectory directory;
    private final Colleagues colleagues;
    private final TaughtHours hours;
    private final LessonProgress lessons;

    Teachers(
            InstructorRows rows,
            AccountDirectory directory,
            Colleagues colleagues,
            TaughtHours hours,
            LessonProgress lessons) {
        this.rows = rows;
        this.directory = directory;
        this.colleagues = colleagues;
        this.hours = hours;
        this.lessons = lessons;
    }

    /** Instructors who look after it or a part of it, and everybody who teaches its classes or taught them; by name. */
    public List<Teacher> of(ContingentId contingent) {
        Set<AccountId> staff = colleagues.in(contingent);
        Set<AccountId> ids = new HashSet<>(hours.instructors(contingent));
        directory.withRole(Role.INSTRUCTOR).stream()
                .map(AccountName::id)
                .filter(staff::contains)
                .forEach(ids::add);
        Map<AccountId, List<Qualification>> qualifications = rows.qualifications(ids);
        Map<AccountId, Set<CourseId>> courses = rows.courses(ids);
        List<CourseOutline> all = lessons.courses();
        return directory.names(ids).values().stream()
                .sorted(Comparator.comparing(AccountName::displayName)
                        .thenComparing(name -> name.id().toString()))
                .map(name -> {
                    Set<CourseId> theirs = courses.getOrDefault(name.id(), Set.of());
                    return new Teacher(
                            name.id(),
                            name.displayName(),
                            qualifications.getOrDefault(name.id(), List.of()),
                            all.stream()
                                    .filter(course -> theirs.contains(course.id()))
                                    .map(CourseOutline::title)
                                    .toList());
                })
                .toList();
    }
}
