package org.readback.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.BlueprintId;
import org.readback.base.UserError;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.item.Skill;
import org.readback.requirement.Begun;
import org.readback.requirement.Subject;
import org.readback.training.Due.State;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class AssignmentsTest extends SpringBrowserlessTest {
    private static final Target LESSON = TestTraining.LESSON;
    private static final Target UNIT_TEST = new Target.Test(new BlueprintId("uf-unit-1"));

    @Autowired
    Assignments assignments;

    @Autowired
    TestTraining training;

    @Autowired
    LessonProgress lessons;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    private AccountId supervisor;
    private AccountId one;
    private AccountId other;

    @BeforeEach
    void aSupervisorLooksAfterTwo() {
        supervisor = accounts.fresh(Role.SUPERVISOR);
        one = accounts.fresh(Role.TRAINEE);
        other = accounts.fresh(Role.TRAINEE);
        training.contingent(List.of(supervisor), one, other);
    }

    private LocalDate week() {
        return training.today().plusDays(7);
    }

    @Test
    void whatIsDoneFollowsFromTheLessonItself() {
        try (var session = accounts.signIn(supervisor)) {
            AssignmentId id = training.assign(LESSON, one, other);
            lessons.simulate(one, new LessonId("eng1-01"), 0.9, clock.instant());

            AssignmentSheet sheet = assignments.find(id).orElseThrow();

            assertThat(sheet.card())
                    .extracting(AssignmentCard::people, AssignmentCard::done, AssignmentCard::overdue)
                    .containsExactly(2, 1, 0);
            assertThat(sheet.people()).extracting(Due::person).containsExactly(other, one);
            assertThat(sheet.people())
                    .extracting(due -> due.state(training.today()))
                    .containsExactly(State.OPEN, State.DONE);
            assertThat(sheet.people().getFirst().state(week())).isEqualTo(State.OPEN);
            assertThat(sheet.people().getFirst().state(week().plusDays(1))).isEqualTo(State.OVERDUE);
            assertThat(assignments.mine())
                    .singleElement()
                    .satisfies(card -> assertThat(card.open()).isEqualTo(1));
        }
    }

    @Test
    void courseIsDoneWithItsLastLessonAndTestsCountFromTheAssignmentOn() {
        var uf = new CourseId("uf");
        List<LessonId> all = lessons.courses().stream()
                .filter(course -> course.id().equals(uf))
                .flatMap(course -> course.lessons().stream())
                .map(lesson -> lesson.id())
                .toList();
        try (var session = accounts.signIn(supervisor)) {
            AssignmentId course = training.assign(new Target.Course(uf), one);
            training.assign(UNIT_TEST, one);
            all.subList(1, all.size()).forEach(lesson -> lessons.simulate(one, lesson, 0.9, clock.instant()));
            assertThat(assignments.find(course).orElseThrow().card().done()).isZero();

            lessons.simulate(one, all.getFirst(), 0.9, clock.instant());

            assertThat(assignments.find(course).orElseThrow().card().done()).isEqualTo(1);
        }
        assertThat(assignments.begun(List.of(one, other)))
                .containsOnlyKeys(one)
                .hasEntrySatisfying(
                        one,
                        begun -> assertThat(begun)
                                .containsExactlyInAnyOrder(
                                        new Begun(new Subject(Subject.Kind.COURSE, "uf"), training.today()),
                                        new Begun(new Subject(Subject.Kind.TEST, "uf-unit-1"), training.today())));
        assertThat(assignments.due(List.of(one)).get(one)).hasSize(2);
    }

    @Test
    void whatIsTakenBackIsOwedNoMore() {
        AssignmentId id;
        try (var session = accounts.signIn(supervisor)) {
            id = training.assign(new Target.Practice(Skill.LISTENING), one, other);
            assignments.withdraw(id, Set.of(one));
            assertThat(assignments.find(id).orElseThrow().people())
                    .extracting(Due::person)
                    .containsExactly(other);
            assertThatThrownBy(() -> assignments.withdraw(id, Set.of(one))).isInstanceOf(AccessDeniedException.class);
        }
        try (var session = accounts.signIn(one)) {
            assertThat(assignments.own()).isEmpty();
        }
        try (var session = accounts.signIn(other)) {
            assertThat(assignments.own()).extracting(Due::reason).containsExactly("As agreed");
        }
    }

    @Test
    void whatIsAmissIsToldAndNothingIsWritten() {
        try (var session = accounts.signIn(supervisor)) {
            LocalDate past = training.today().minusDays(1);
            assertThatThrownBy(() -> assignments.assign(Set.of(), LESSON, week(), "Why"))
                    .isInstanceOf(UserError.class);
            assertThatThrownBy(() -> assignments.assign(Set.of(one), LESSON, past, "Why"))
                    .isInstanceOf(UserError.class);
            assertThatThrownBy(() -> assignments.assign(Set.of(one), LESSON, week(), " "))
                    .isInstanceOf(UserError.class);
            var unknown = new Target.Lesson(new LessonId("gone-01"));
            assertThatThrownBy(() -> assignments.assign(Set.of(one), unknown, week(), "Why"))
                    .isInstanceOf(UserError.class);
            assertThat(assignments.mine()).isEmpty();
        }
    }

    @Test
    void anotherSupervisorNeitherAssignsNorSees() {
        AssignmentId id;
        try (var session = accounts.signIn(supervisor)) {
            id = training.assign(LESSON, one);
        }
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThatThrownBy(() -> training.assign(LESSON, one)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> assignments.withdraw(id, Set.of(one))).isInstanceOf(AccessDeniedException.class);
            assertThat(assignments.find(id)).isEmpty();
            assertThat(assignments.find(new AssignmentId(UUID.randomUUID()))).isEmpty();
            assertThat(assignments.mine()).isEmpty();
        }
        try (var session = accounts.signIn(one)) {
            assertThatThrownBy(assignments::mine).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void everyTargetIsReadAsItIsWritten() {
        for (TargetChoice choice : accountsChoices()) {
            assertThat(Target.of(choice.target().toString())).isEqualTo(choice.target());
        }
    }

    private List<TargetChoice> accountsChoices() {
        try (var session = accounts.signIn(supervisor)) {
            return assignments.targets();
        }
    }
}
