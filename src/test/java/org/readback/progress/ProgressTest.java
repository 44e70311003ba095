package org.readback.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.ResultSummary;
import org.readback.assessment.StudyAdvice.Suggestion;
import org.readback.contingent.ContingentId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class ProgressTest extends SpringBrowserlessTest {
    @Autowired
    MyRecord mine;

    @Autowired
    PersonFile files;

    @Autowired
    ContingentProgress contingents;

    @Autowired
    NextLessons advice;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Evidence evidence;

    private Evidence.Scene scene;

    @BeforeEach
    void twoPeople() {
        scene = evidence.scene();
    }

    @Test
    void supervisorSeesWhatEachHasDone() {
        try (var session = accounts.signIn(scene.supervisor())) {
            ContingentSheet sheet = contingents.of(scene.contingent()).orElseThrow();

            assertThat(sheet.people())
                    .extracting(row -> row.member().account())
                    .containsExactly(scene.busy(), scene.idle());
            PersonRow busy = sheet.people().getFirst();
            assertThat(busy.band("reading")).isPresent();
            assertThat(busy.law()).isNotEqualTo(LawStanding.NOT_TAKEN);
            assertThat(busy.lawAttempt()).hasValue(scene.tests().getFirst().attempt());
            assertThat(busy.courses().getFirst().done()).isEqualTo(1);
            assertThat(busy.lastActivity())
                    .hasValueSatisfying(at -> assertThat(at).isAfter(Found.MORNING));
            PersonRow idle = sheet.people().getLast();
            assertThat(idle.record().isEmpty()).isTrue();
            assertThat(idle.lastActivity()).isEmpty();
            assertThat(sheet.courses())
                    .isNotEmpty()
                    .allSatisfy(course -> assertThat(course.done()).isZero());
        }
    }

    @Test
    void ownRecordAndFileSayTheSame() {
        PersonRecord own;
        try (var session = accounts.signIn(scene.busy())) {
            own = mine.mine();
        }
        try (var session = accounts.signIn(scene.supervisor())) {
            PersonSheet sheet = files.of(scene.busy()).orElseThrow();
            assertThat(sheet.record()).isEqualTo(own);
            assertThat(sheet.person().contingent()).isPresent();
        }
        assertThat(own.tests())
                .extracting(ResultSummary::attempt)
                .isEqualTo(scene.tests().stream().map(ResultSummary::attempt).toList());
    }

    @Test
    void otherSupervisorsAndInstructorsFindNothing() {
        for (Role role : List.of(Role.SUPERVISOR, Role.INSTRUCTOR)) {
            try (var session = accounts.signIn(accounts.fresh(role))) {
                assertThat(contingents.of(scene.contingent())).isEmpty();
                assertThat(contingents.of(new ContingentId(UUID.randomUUID()))).isEmpty();
                assertThat(files.of(scene.busy())).isEmpty();
                assertThat(files.of(new AccountId(UUID.randomUUID()))).isEmpty();
                assertThatThrownBy(mine::mine).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void traineesAndAdministratorsAreRefused() {
        for (Role role : List.of(Role.TRAINEE, Role.ADMINISTRATOR)) {
            try (var session = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(() -> contingents.of(scene.contingent())).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> files.of(scene.busy())).isInstanceOf(AccessDeniedException.class);
            }
        }
    }

    @Test
    void placementIsFollowedByOpenLessonsOfTheCourseThatFits() {
        assertThat(advice.next(scene.busy(), Found.levels(2, 1)))
                .extracting(Suggestion::route)
                .startsWith("lessons/eng1-02")
                .hasSize(3);
        assertThat(advice.next(scene.idle(), Found.levels(0, 0)))
                .extracting(Suggestion::route)
                .startsWith("lessons/eng1-01");
    }

    @Test
    void missedDutyIsFollowedByTheLessonsThatPractiseIt() {
        List<Suggestion> next = advice.next(scene.idle(), Found.mastery(24, "protect-surrendering"));

        assertThat(next)
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.route()).startsWith("lessons/uf-"));
        assertThat(next.getFirst())
                .isNotEqualTo(advice.next(scene.idle(), Found.mastery(24)).getFirst());
    }
}
