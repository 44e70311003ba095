package org.readback.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.base.LocalText;
import org.readback.base.UserError;
import org.readback.contingent.ContingentCard;
import org.readback.course.CourseId;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Classes: of those who made or teach them, and of those who look after their contingent. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class TrainingClasses {
    /** Characters of a name or a room. */
    public static final int LONGEST_NAME = 120;

    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 600;

    private final ClassStores stores;
    private final ClassDesk desk;
    private final List<TeachingPermits> permits;

    TrainingClasses(ClassStores stores, ClassDesk desk, List<TeachingPermits> permits) {
        this.stores = stores;
        this.desk = desk;
        this.permits = permits;
    }

    /** Those that end last first. */
    @Transactional(readOnly = true)
    public List<ClassCard> mine() {
        return desk.cards(desk.mine());
    }

    /** Empty if there is none, or it is not theirs: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<ClassSheet> find(ClassId id) {
        return desk.seen(id).map(desk::sheet);
    }

    /** Courses that a class can take, in order. */
    @Transactional(readOnly = true)
    public Map<CourseId, LocalText> courses() {
        return stores.titles().courses();
    }

    /** What can be taught in a session of a class that takes this course. */
    @Transactional(readOnly = true)
    public List<TaughtChoice> choices(CourseId course) {
        return stores.titles().choices(course);
    }

    /** Who can teach: the person signed in, if an instructor, and instructors who look after a contingent with them. */
    @Transactional(readOnly = true)
    public List<AccountName> instructors() {
        return desk.instructors();
    }

    /** What speaks against these instructors teaching a course; it does not keep them from it.
     *
     * @param until the last day of the class
     * @throws AccessDeniedException if one is not among those whom the person may choose */
    @Transactional(readOnly = true)
    public List<TeachingDoubt> doubts(CourseId course, Set<AccountId> instructors, LocalDate until) {
        requireInstructors(instructors);
        return permits.stream()
                .flatMap(each -> each.doubts(course, instructors, until).stream())
                .toList();
    }

    /** Contingents that the person signed in looks after. */
    @Transactional(readOnly = true)
    public List<ContingentCard> contingents() {
        return desk.training().contingents().mine();
    }

    /** Makes a class without people or sessions.
     *
     * @throws UserError if something is missing or amiss
     * @throws AccessDeniedException if the contingent or an instructor is not among those that the person may choose */
    public ClassId create(NewClass wanted) {
        if (wanted.name().isBlank()
                || wanted.name().length() > LONGEST_NAME
                || wanted.room().length() > LONGEST_NAME) {
            throw new UserError("training.error.name", LONGEST_NAME);
        }
        if (wanted.ends().isBefore(wanted.begins())) throw new UserError("training.error.ends");
        if (wanted.instructors().isEmpty()) throw new UserError("training.error.instructor");
        if (!stores.titles().courses().containsKey(wanted.course())) throw new UserError("training.error.target");
        requireInstructors(wanted.instructors());
        if (wanted.contingent().isPresent()
                && contingents().stream()
                        .noneMatch(card -> card.id().equals(wanted.contingent().get()))) {
            throw new AccessDeniedException("Not a contingent of theirs.");
        }
        var id = new ClassId(UUID.randomUUID());
        stores.classes().insert(id, wanted, desk.training().me().id());
        desk.training().tell("class-made", id.toString(), wanted.name() + ", " + wanted.course());
        return id;
    }

    private void requireInstructors(Set<AccountId> wanted) {
        Set<AccountId> known = instructors().stream().map(AccountName::id).collect(Collectors.toSet());
        if (!known.containsAll(wanted)) throw new AccessDeniedException("Not instructors whom they may choose.");
    }

    /** Enrols people from today; who is enrolled stays so.
     *
     * @throws AccessDeniedException if it is not their class, or they do not look after all of them */
    public void enrol(ClassId id, Set<AccountId> people) {
        desk.require(id);
        TrainingDesk training = desk.training();
        if (people.contains(training.me().id())
                || !training.reach().among(training.me(), people).containsAll(people)) {
            throw new AccessDeniedException("Not people of theirs.");
        }
        if (people.isEmpty()) throw new UserError("training.error.nobody");
        stores.classes().enrol(id, people, training.me().id(), desk.today());
        training.tell("class-enrolled", id.toString(), people.size() + " people");
    }

    /** Somebody is enrolled no more from today; what they attended stays. */
    public void leave(ClassId id, AccountId person) {
        desk.require(id);
        stores.classes().leave(id, person, desk.today());
        desk.training().tell("class-left", id.toString(), person.toString());
    }

    /** Plans a session, or enters one that was held.
     *
     * @throws UserError if its day is outside of the class's days, its length is amiss or what is taught is not here */
    public ClassSessionId plan(ClassId id, NewClassSession wanted) {
        NewClass made = desk.require(id).made();
        LocalDate day = wanted.day();
        if (day.isBefore(made.begins()) || day.isAfter(made.ends())) {
            throw new UserError("training.error.day");
        }
        if (wanted.minutes() < LEAST_MINUTES || wanted.minutes() > MOST_MINUTES) {
            throw new UserError("training.error.minutes", LEAST_MINUTES, MOST_MINUTES);
        }
        if (!stores.titles().titles().knows(wanted.taught())) throw new UserError("training.error.target");
        if (!made.instructors().contains(wanted.instructor())) requireInstructors(Set.of(wanted.instructor()));
        var session = new ClassSessionId(UUID.randomUUID());
        stores.sessions().insert(session, id, wanted, desk.training().me().id());
        desk.training().tell("class-session-planned", session.toString(), day + ", " + wanted.minutes() + " min");
        return session;
    }

    /** It does not take place, or was entered by mistake: nothing of it counts any more. */
    public void callOff(ClassSessionId session) {
        ClassSessionRows.Row row = stores.sessions()
                .find(session)
                .orElseThrow(() -> new AccessDeniedException("Not a session of theirs."));
        desk.require(row.ofClass());
        stores.sessions().callOff(session);
        desk.training()
                .tell(
                        "class-session-called-off",
                        session.toString(),
                        row.planned().day() + "");
    }
}
