package org.readback.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.readback.contingent.ContingentId;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.requirement.Begun;
import org.readback.requirement.Subject;
import org.readback.standard.EditionId;
import org.readback.training.DeliveredSheet.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class TrainingClassesTest extends SpringBrowserlessTest {
    private static final EditionId CPTM = new EditionId("cptm-2017");
    private static final Taught OURS = new Taught.Ours(new LessonId("uf-02"));
    private static final Taught OF_STANDARD = new Taught.OfStandard(CPTM, "3.8");

    @Autowired
    TrainingClasses classes;

    @Autowired
    ClassAttendance attendance;

    @Autowired
    TrainingDelivered delivered;

    @Autowired
    TaughtHours hours;

    @Autowired
    Assignments assignments;

    @Autowired
    TestTraining training;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private AccountId supervisor;
    private AccountId instructor;
    private AccountId one;
    private AccountId other;
    private ContingentId contingent;

    @BeforeEach
    void aContingentIsTrained() {
        supervisor = accounts.fresh(Role.SUPERVISOR);
        instructor = accounts.fresh(Role.INSTRUCTOR);
        one = accounts.fresh(Role.TRAINEE);
        other = accounts.fresh(Role.TRAINEE);
        contingent = training.contingent(List.of(supervisor, instructor), one, other);
    }

    @Test
    void hoursFollowFromAttendanceAndTheNewestEntryCounts() {
        try (var session = accounts.signIn(instructor)) {
            ClassId id = training.take(contingent, instructor, one, other);
            ClassSessionId first = training.plan(id, instructor, -2, OURS);
            ClassSessionId second = training.plan(id, instructor, -1, OURS);
            ClassSessionId ahead = training.plan(id, instructor, 3, OURS);
            // enrolled today: of a session before that, attendance says who came
            jdbc.sql("update enrolment set enrolled_on = enrolled_on - 20 where class_id = ?")
                    .param(id.classId())
                    .update();
            attendance.record(first, Map.of(one, Presence.PRESENT, other, Presence.ABSENT));
            attendance.record(second, Map.of(one, Presence.LATE, other, Presence.EXCUSED));

            attendance.record(first, Map.of(one, Presence.PRESENT, other, Presence.PRESENT));

            assertThat(rows(first)).isEqualTo(3); // the correction stands beside what was corrected
            ClassSheet sheet = classes.find(id).orElseThrow();
            assertThat(sheet.people())
                    .filteredOn(person -> person.person().equals(one))
                    .singleElement()
                    .satisfies(person -> assertThat(person.minutes()).isEqualTo(120))
                    .satisfies(person -> assertThat(person.times(Presence.LATE)).isEqualTo(1));
            assertThat(sheet.people())
                    .filteredOn(person -> person.person().equals(other))
                    .singleElement()
                    .satisfies(person -> assertThat(person.minutes()).isEqualTo(60));
            assertThat(sheet.card())
                    .extracting(ClassCard::sessions, ClassCard::held, ClassCard::minutes, ClassCard::given)
                    .containsExactly(3, 2, 180, 120);
            assertThatThrownBy(() -> attendance.record(ahead, Map.of(one, Presence.PRESENT)))
                    .isInstanceOf(UserError.class);
        }
    }

    private int rows(ClassSessionId session) {
        return jdbc.sql("select count(*) from attendance where session_id = ?")
                .param(session.sessionId())
                .query(Integer.class)
                .single();
    }

    @Test
    void whoIsEnrolledHasBegunTheCourse() {
        try (var session = accounts.signIn(instructor)) {
            ClassId id = training.take(contingent, instructor, one, other);
            classes.leave(id, other);

            assertThat(classes.find(id).orElseThrow().people())
                    .extracting(Attendee::person, Attendee::left)
                    .containsExactly(
                            org.assertj.core.groups.Tuple.tuple(one, false),
                            org.assertj.core.groups.Tuple.tuple(other, true));
            classes.enrol(id, Set.of(other));
            classes.leave(id, other);
        }
        assertThat(assignments.begun(List.of(one, other)))
                .isEqualTo(Map.of(one, List.of(new Begun(new Subject(Subject.Kind.COURSE, "uf"), training.today()))));
    }

    @Test
    void aSessionCountsForEveryLessonOfTheStandardThatItAnswersTo() {
        try (var session = accounts.signIn(instructor)) {
            ClassId id = training.take(contingent, instructor, one);
            ClassSessionId held = training.plan(id, instructor, 0, OURS);
            attendance.record(held, Map.of(one, Presence.PRESENT));
            training.plan(id, instructor, 0, OF_STANDARD);
            training.plan(id, instructor, 5, new Taught.OfStandard(CPTM, "3.7"));
            classes.callOff(training.plan(id, instructor, 0, new Taught.OfStandard(CPTM, "3.6")));
        }
        try (var session = accounts.signIn(supervisor)) {
            DeliveredSheet sheet = delivered.find(CPTM, contingent).orElseThrow();

            assertThat(List.of("1.4", "1.5", "3.8", "3.7", "3.6", "1.3"))
                    .extracting(number -> line(sheet, number).state())
                    .containsExactly(
                            State.GIVEN, State.GIVEN, State.GIVEN, State.PLANNED, State.NOTHING, State.NOT_PLANNED);
            assertThat(line(sheet, "1.4").sessions())
                    .singleElement()
                    .satisfies(taught -> assertThat(taught)
                            .extracting(DeliveredSheet.Taught::there, DeliveredSheet.Taught::people)
                            .containsExactly(1, 1));
            assertThat(sheet)
                    .extracting(DeliveredSheet::given, DeliveredSheet::planned)
                    .containsExactly(120, 180);
            assertThat(delivered.of(CPTM, contingent, sheet.contingent(), training.today()))
                    .contains(sheet);
        }
        assertThat(hours.minutes(Set.of(instructor), training.today(), training.today()))
                .isEqualTo(Map.of(instructor, 120));
    }

    @Test
    void whatMembersAttendedElsewhereIsDeliveredToTheirContingent() {
        AccountId guest = accounts.fresh(Role.TRAINEE);
        AccountId elsewhere = accounts.fresh(Role.INSTRUCTOR);
        ContingentId others = training.contingent(List.of(elsewhere, instructor), guest);
        try (var session = accounts.signIn(instructor)) {
            ClassId id = training.take(others, instructor, guest, one, other);
            ClassSessionId attended = training.plan(id, instructor, 0, OF_STANDARD);
            ClassSessionId missed = training.plan(id, instructor, 0, OF_STANDARD);
            attendance.record(attended, Map.of(guest, Presence.PRESENT, one, Presence.PRESENT, other, Presence.ABSENT));
            attendance.record(missed, Map.of(guest, Presence.PRESENT, one, Presence.ABSENT));

            DeliveredSheet theirs = delivered.find(CPTM, contingent).orElseThrow();

            assertThat(line(theirs, "3.8").sessions())
                    .singleElement()
                    .satisfies(taught -> assertThat(taught)
                            .extracting(
                                    DeliveredSheet.Taught::session,
                                    DeliveredSheet.Taught::there,
                                    DeliveredSheet.Taught::people)
                            .containsExactly(attended, 1, 2));
            assertThat(line(delivered.find(CPTM, others).orElseThrow(), "3.8").sessions())
                    .extracting(DeliveredSheet.Taught::there)
                    .containsExactlyInAnyOrder(2, 1); // on one day
        }
    }

    private static DeliveredSheet.Line line(DeliveredSheet sheet, String number) {
        return sheet.lines().stream()
                .filter(line -> line.lesson().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lessThanTheStandardAsksIsShort() {
        var minutes = java.util.OptionalInt.of(90);
        var lesson = new org.readback.standard.StandardLesson("1", "Lesson", minutes, true);
        var held = new DeliveredSheet.Taught(
                new ClassSessionId(new java.util.UUID(0, 1)),
                training.today(),
                89,
                new org.readback.base.LocalText(Map.of("en", "Lesson")),
                "",
                "",
                0,
                0,
                true);

        assertThat(new DeliveredSheet.Line(lesson, List.of(), List.of(held)).state())
                .isEqualTo(State.SHORT);
    }

    @Test
    void whatIsAmissIsTold() {
        try (var session = accounts.signIn(instructor)) {
            ClassId id = training.take(contingent, instructor, one);
            assertThatThrownBy(() -> training.plan(id, instructor, 31, OURS)).isInstanceOf(UserError.class);
            var unknown = new Taught.Ours(new LessonId("gone-01"));
            assertThatThrownBy(() -> training.plan(id, instructor, 0, unknown)).isInstanceOf(UserError.class);
            var tooLong = new NewClassSession(training.today(), LocalTime.of(9, 0), 601, OURS, instructor);
            assertThatThrownBy(() -> classes.plan(id, tooLong)).isInstanceOf(UserError.class);
            ClassSessionId held = training.plan(id, instructor, 0, OURS);
            assertThatThrownBy(() -> attendance.record(held, Map.of(other, Presence.PRESENT)))
                    .isInstanceOf(AccessDeniedException.class);
            var stranger = accounts.fresh(Role.INSTRUCTOR);
            assertThatThrownBy(() -> training.plan(id, stranger, 0, OURS)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void strangersSeeNothingAndTeachersOfAClassSeeItsPeople() {
        ClassId id;
        ClassSessionId held;
        try (var session = accounts.signIn(instructor)) {
            id = training.take(contingent, instructor, one, other);
            held = training.plan(id, instructor, 0, OURS);
        }
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(classes.find(id)).isEmpty();
            assertThat(attendance.find(held)).isEmpty();
            assertThat(classes.mine()).isEmpty();
            assertThat(delivered.find(CPTM, contingent)).isEmpty();
            assertThatThrownBy(() -> classes.callOff(held)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> classes.leave(id, one)).isInstanceOf(AccessDeniedException.class);
            var theirs = new NewClass(
                    "Ours",
                    Optional.of(contingent),
                    new CourseId("uf"),
                    Set.of(accounts.fresh(Role.INSTRUCTOR)),
                    "",
                    training.today(),
                    training.today());
            assertThatThrownBy(() -> classes.create(theirs)).isInstanceOf(AccessDeniedException.class);
        }
        try (var session = accounts.signIn(supervisor)) {
            assertThat(classes.find(id).orElseThrow().people()).hasSize(2);
            assertThat(attendance.find(held).orElseThrow().people()).hasSize(2);
        }
    }
}
