package org.readback.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.contingent.ContingentId;
import org.readback.course.CourseId;
import org.readback.course.CourseOutline.LessonOutline;
import org.readback.course.LessonProgress;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class StudyTimesTest extends SpringBrowserlessTest {
    private static final CourseId ENGLISH = new CourseId("eng1");

    @Autowired
    StudyTimes times;

    @Autowired
    ClassAttendance attendance;

    @Autowired
    LessonProgress lessons;

    @Autowired
    TestTraining training;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    private AccountId instructor;
    private AccountId one;
    private AccountId other;
    private ContingentId contingent;

    @BeforeEach
    void aContingentIsTrained() {
        instructor = accounts.fresh(Role.INSTRUCTOR);
        one = accounts.fresh(Role.TRAINEE);
        other = accounts.fresh(Role.TRAINEE);
        contingent = training.contingent(List.of(instructor), one, other);
    }

    private void attended(CourseId course, int days, Map<AccountId, Presence> there) {
        ClassId id = training.take(course, contingent, instructor, one, other);
        ClassSessionId session = training.plan(id, instructor, days, new Taught.Ours(TestTraining.lesson(course)));
        attendance.record(session, there);
    }

    @Test
    void hoursOfALanguageAreThoseOfItsClassesThatSomebodyAttended() {
        try (var session = accounts.signIn(instructor)) {
            attended(ENGLISH, 0, Map.of(one, Presence.PRESENT, other, Presence.EXCUSED));
            attended(ENGLISH, 0, Map.of(one, Presence.LATE, other, Presence.ABSENT));
            attended(new CourseId("uf"), 0, Map.of(one, Presence.PRESENT, other, Presence.PRESENT));
        }

        assertThat(times.language(List.of(one, other), training.today()))
                .isEqualTo(Map.of(one, new StudyTime(120, 0), other, StudyTime.NONE));
        assertThat(times.language(List.of(one), training.today().minusDays(1))).containsEntry(one, StudyTime.NONE);
        assertThat(times.language(List.of(), training.today())).isEmpty();
    }

    @Test
    void lessonsThatWerePassedCountForTheTimeTheyArePlannedFor() {
        LessonOutline lesson = lessons.courses().stream()
                .filter(course -> course.id().equals(ENGLISH))
                .findFirst()
                .orElseThrow()
                .lessons()
                .getFirst();
        Instant at = clock.instant().minus(Duration.ofDays(3));

        lessons.simulate(one, lesson.id(), 0.9, at);
        lessons.simulate(one, TestTraining.lesson(new CourseId("uf")), 0.9, at);

        assertThat(lesson.minutes()).isPositive();
        assertThat(times.language(List.of(one), training.today()))
                .containsEntry(one, new StudyTime(0, lesson.minutes()));
        assertThat(times.language(List.of(one), training.today().minusDays(5))).containsEntry(one, StudyTime.NONE);
    }
}
