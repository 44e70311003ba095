package org.readback.instructor;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.contingent.Colleagues;
import org.readback.course.CourseId;
import org.readback.course.CourseOutline;
import org.readback.course.LessonProgress;
import org.readback.marking.RaterLoad;
import org.readback.marking.RaterLoads;
import org.readback.training.TaughtHours;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The instructors with whom a supervisor looks after a contingent; an instructor sees only themselves. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class Instructors {
    /** Characters of a title or of whoever issued it. */
    public static final int LONGEST_TEXT = 200;

    private final InstructorRows rows;
    private final Colleagues colleagues;
    private final Work work;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Instructors(
            InstructorRows rows,
            Colleagues colleagues,
            Work work,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.colleagues = colleagues;
        this.work = work;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** Who they are and what they do, as other modules know it. */
    @org.springframework.stereotype.Component("instructorWork")
    record Work(AccountDirectory directory, TaughtHours hours, RaterLoads ratings, LessonProgress lessons) {}

    /** By name. */
    @Transactional(readOnly = true)
    public List<InstructorCard> all(Period period) {
        List<AccountName> seen = seen();
        Set<AccountId> ids = seen.stream().map(AccountName::id).collect(Collectors.toSet());
        var qualifications = rows.qualifications(ids);
        var courses = rows.courses(ids);
        Map<AccountId, Integer> minutes = work.hours().minutes(ids, period.from(), period.to());
        Map<AccountId, RaterLoad> ratings = work.ratings().of(ids);
        return seen.stream()
                .map(name -> new InstructorCard(
                        name.id(),
                        name.displayName(),
                        qualifications.getOrDefault(name.id(), List.of()),
                        courses.getOrDefault(name.id(), Set.of()),
                        minutes.getOrDefault(name.id(), 0),
                        ratings.getOrDefault(name.id(), RaterLoad.NONE)))
                .toList();
    }

    private List<AccountName> seen() {
        CurrentAccount me = signedIn.require();
        Set<AccountId> near = new HashSet<>(me.is(Role.SUPERVISOR) ? colleagues.of(me.id()) : Set.of());
        near.add(me.id());
        return work.directory().withRole(Role.INSTRUCTOR).stream()
                .filter(name -> near.contains(name.id()))
                .toList();
    }

    /** One of them; empty if there is none, or it is not theirs to see. */
    @Transactional(readOnly = true)
    public Optional<InstructorCard> find(AccountId instructor, Period period) {
        return all(period).stream()
                .filter(card -> card.instructor().equals(instructor))
                .findFirst();
    }

    /** Courses that can be taught, in order. */
    @Transactional(readOnly = true)
    public Map<CourseId, LocalText> courses() {
        return work.lessons().courses().stream().collect(Collectors.toMap(CourseOutline::id, CourseOutline::title));
    }

    /** Enters a qualification.
     *
     * @throws UserError if something is missing or amiss */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void qualify(AccountId instructor, Qualification given) {
        require(instructor);
        for (String text : List.of(given.title(), given.issuedBy())) {
            if (text.isBlank() || text.length() > LONGEST_TEXT) {
                throw new UserError("instructor.error.text", LONGEST_TEXT);
            }
        }
        if (given.until().filter(until -> until.isBefore(given.givenOn())).isPresent()) {
            throw new UserError("instructor.error.until");
        }
        rows.add(instructor, given, signedIn.require().id());
        events.publishEvent(new InstructorChanged("instructor-qualified", instructor.toString(), given.title()));
    }

    /** From now on they may teach these courses and no others.
     *
     * @throws UserError if one of them is not here */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void permit(AccountId instructor, Set<CourseId> wanted) {
        require(instructor);
        if (!courses().keySet().containsAll(wanted)) throw new UserError("instructor.error.course");
        AccountId me = signedIn.require().id();
        Set<CourseId> now = rows.courses(List.of(instructor)).getOrDefault(instructor, Set.of());
        wanted.stream()
                .filter(course -> !now.contains(course))
                .forEach(course -> rows.permit(instructor, course, InstructorRows.Permission.GIVEN, me));
        now.stream()
                .filter(course -> !wanted.contains(course))
                .forEach(course -> rows.permit(instructor, course, InstructorRows.Permission.TAKEN_BACK, me));
        events.publishEvent(new InstructorChanged("teaching-permitted", instructor.toString(), now + " -> " + wanted));
    }

    private void require(AccountId instructor) {
        if (seen().stream().noneMatch(name -> name.id().equals(instructor))) {
            throw new AccessDeniedException("Not an instructor of theirs.");
        }
    }
}
