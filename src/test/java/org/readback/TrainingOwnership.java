package org.readback;

import static org.readback.OwnershipCase.act;
import static org.readback.OwnershipCase.of;
import static org.readback.account.Role.INSTRUCTOR;
import static org.readback.account.Role.SUPERVISOR;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.TwoHouses.House;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.base.Centre;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.standard.EditionId;
import org.readback.training.Assignments;
import org.readback.training.ClassAttendance;
import org.readback.training.NewClass;
import org.readback.training.NewClassSession;
import org.readback.training.Presence;
import org.readback.training.Taught;
import org.readback.training.TestTraining;
import org.readback.training.TrainingClasses;
import org.readback.training.TrainingDelivered;

/** The ways of asking for assignments, classes and attendance of people whom others look after, and for instructors of others. */
final class TrainingOwnership {
    private static final Set<Role> STAFF = Set.of(SUPERVISOR, INSTRUCTOR);

    static final List<OwnershipCase<?>> ALL = List.of(
            of(
                    Assignments.class,
                    "assign(Set, Target, LocalDate, String)",
                    STAFF,
                    (assignments, two) -> assignments.assign(
                            Set.of(two.theirs().trainee()), TestTraining.LESSON, today().plusDays(3), "As agreed")),
            of(
                    Assignments.class,
                    "find(AssignmentId)",
                    STAFF,
                    (assignments, two) ->
                            assignments.find(two.theirs().training().assignment())),
            act( // the second of two could take nothing back
                    Assignments.class,
                    "withdraw(AssignmentId, Set)",
                    Set.of(INSTRUCTOR),
                    (assignments, two) -> assignments.withdraw(
                            two.theirs().training().assignment(),
                            Set.of(two.theirs().trainee()))),
            of(
                    TrainingClasses.class,
                    "find(ClassId)",
                    STAFF,
                    (classes, two) -> classes.find(two.theirs().training().ofClass())),
            of(
                    TrainingClasses.class,
                    "create(NewClass)",
                    STAFF,
                    (classes, two) -> classes.create(ofTheirs(two.theirs()))),
            act(
                    TrainingClasses.class,
                    "doubts(CourseId, Set, LocalDate)",
                    STAFF,
                    (classes, two) -> classes.doubts(
                            new CourseId("uf"), Set.of(two.theirs().the(INSTRUCTOR)), today())),
            act(
                    TrainingClasses.class,
                    "enrol(ClassId, Set)",
                    STAFF,
                    (classes, two) -> classes.enrol(
                            two.mine().training().ofClass(), Set.of(two.theirs().trainee()))),
            act(
                    TrainingClasses.class,
                    "enrol(ClassId, Set)",
                    STAFF,
                    (classes, two) -> classes.enrol(
                            two.theirs().training().ofClass(), Set.of(two.mine().trainee()))),
            act(
                    TrainingClasses.class,
                    "leave(ClassId, AccountId)",
                    STAFF,
                    (classes, two) -> classes.leave(
                            two.theirs().training().ofClass(), two.theirs().trainee())),
            of(
                    TrainingClasses.class,
                    "plan(ClassId, NewClassSession)",
                    STAFF,
                    (classes, two) -> classes.plan(two.theirs().training().ofClass(), session(two.theirs()))),
            act(
                    TrainingClasses.class,
                    "callOff(ClassSessionId)",
                    STAFF,
                    (classes, two) -> classes.callOff(two.theirs().training().session())),
            of(
                    ClassAttendance.class,
                    "find(ClassSessionId)",
                    STAFF,
                    (attendance, two) -> attendance.find(two.theirs().training().session())),
            act(
                    ClassAttendance.class,
                    "record(ClassSessionId, Map)",
                    STAFF,
                    (attendance, two) -> attendance.record(
                            two.theirs().training().session(),
                            Map.of(two.theirs().trainee(), Presence.PRESENT))),
            of(
                    TrainingDelivered.class,
                    "find(EditionId, ContingentId)",
                    STAFF,
                    (delivered, two) -> delivered.find(
                            new EditionId("cptm-2017"), two.theirs().contingent())));

    private TrainingOwnership() {}

    private static LocalDate today() {
        return Centre.today(Clock.systemUTC());
    }

    private static NewClass ofTheirs(House house) {
        AccountId instructor = house.the(INSTRUCTOR);
        return new NewClass(
                "Morning",
                Optional.of(house.contingent()),
                new CourseId("uf"),
                Set.of(instructor),
                "",
                today(),
                today());
    }

    private static NewClassSession session(House house) {
        return new NewClassSession(
                today(), LocalTime.of(9, 0), 60, new Taught.Ours(new LessonId("uf-01")), house.the(INSTRUCTOR));
    }
}
