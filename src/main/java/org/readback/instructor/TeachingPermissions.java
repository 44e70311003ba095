package org.readback.instructor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.course.CourseId;
import org.readback.training.TeachingDoubt;
import org.readback.training.TeachingPermits;
import org.springframework.stereotype.Component;

/** What speaks against somebody teaching a class, from what supervisors entered. */
@Component
class TeachingPermissions implements TeachingPermits {
    private final InstructorRows rows;

    TeachingPermissions(InstructorRows rows) {
        this.rows = rows;
    }

    @Override
    public List<TeachingDoubt> doubts(CourseId course, Collection<AccountId> instructors, LocalDate until) {
        Map<AccountId, Set<CourseId>> courses = rows.courses(instructors);
        Map<AccountId, List<Qualification>> qualifications = rows.qualifications(instructors);
        List<TeachingDoubt> doubts = new ArrayList<>();
        for (AccountId instructor : instructors) {
            if (!courses.getOrDefault(instructor, Set.of()).contains(course)) {
                doubts.add(new TeachingDoubt.NotPermitted(instructor));
            }
            qualified(instructor, qualifications.getOrDefault(instructor, List.of()), until)
                    .ifPresent(doubts::add);
        }
        return doubts;
    }

    private static Optional<TeachingDoubt> qualified(AccountId instructor, List<Qualification> all, LocalDate until) {
        if (all.stream().anyMatch(each -> each.isValid(until))) return Optional.empty();
        return Optional.of(all.stream()
                .flatMap(each -> each.until().stream())
                .max(Comparator.naturalOrder())
                .<TeachingDoubt>map(last -> new TeachingDoubt.RunsOut(instructor, last))
                .orElseGet(() -> new TeachingDoubt.Unqualified(instructor)));
    }
}
