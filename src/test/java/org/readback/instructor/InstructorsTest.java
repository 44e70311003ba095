package org.readback.instructor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.readback.base.ui.Translations;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.training.ClassId;
import org.readback.training.Taught;
import org.readback.training.TeachingDoubt;
import org.readback.training.TestTraining;
import org.readback.training.TrainingClasses;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class InstructorsTest extends SpringBrowserlessTest {
    @Autowired
    Instructors instructors;

    @Autowired
    TrainingClasses classes;

    @Autowired
    TestTraining training;

    @Autowired
    TestAccounts accounts;

    private AccountId supervisor;
    private AccountId instructor;
    private Period lately;

    @BeforeEach
    void aContingentHasItsStaff() {
        supervisor = accounts.fresh(Role.SUPERVISOR);
        instructor = accounts.fresh(Role.INSTRUCTOR);
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        var contingent = training.contingent(List.of(supervisor, instructor), trainee);
        lately = Period.until(training.today());
        try (var session = accounts.signIn(instructor)) {
            ClassId id = training.take(contingent, instructor, trainee);
            training.plan(id, instructor, 0, new Taught.Ours(new LessonId("uf-01")));
            training.plan(id, instructor, 1, new Taught.Ours(new LessonId("uf-02")));
        }
    }

    private Qualification paper(Optional<LocalDate> until) {
        return new Qualification(
                "Training of trainers", "An invented office", training.today().minusDays(5), until);
    }

    @Test
    void aSupervisorKeepsWhatInstructorsAreQualifiedForAndMayTeach() {
        try (var session = accounts.signIn(supervisor)) {
            instructors.qualify(instructor, paper(Optional.of(training.today())));
            instructors.permit(instructor, Set.of(new CourseId("uf"), new CourseId("eng1")));
            instructors.permit(instructor, Set.of(new CourseId("uf")));

            InstructorCard card = instructors.find(instructor, lately).orElseThrow();

            assertThat(card.courses()).containsExactly(new CourseId("uf"));
            assertThat(card.minutes()).isEqualTo(60); // tomorrow's session is not in the period
            assertThat(card.rating().rated()).isZero();
            assertThat(card.qualifications())
                    .singleElement()
                    .satisfies(
                            each -> assertThat(each.isValid(training.today())).isTrue())
                    .satisfies(each -> assertThat(each.isValid(training.today().plusDays(1)))
                            .isFalse());
            var never = paper(Optional.of(training.today().minusDays(6)));
            assertThatThrownBy(() -> instructors.qualify(instructor, never)).isInstanceOf(UserError.class);
            assertThatThrownBy(() -> instructors.permit(instructor, Set.of(new CourseId("gone"))))
                    .isInstanceOf(UserError.class);
        }
    }

    @Test
    void anInstructorSeesOnlyThemselvesAndOtherSupervisorsNobody() {
        try (var session = accounts.signIn(instructor)) {
            assertThat(instructors.all(lately))
                    .extracting(InstructorCard::instructor)
                    .containsExactly(instructor);
            var mine = paper(Optional.empty());
            assertThatThrownBy(() -> instructors.qualify(instructor, mine)).isInstanceOf(AccessDeniedException.class);
        }
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(instructors.all(lately)).isEmpty();
            assertThat(instructors.find(instructor, lately)).isEmpty();
        }
    }

    @Test
    void whatSpeaksAgainstTeachingIsSaidWhereAClassIsMade() {
        CourseId law = new CourseId("uf");
        LocalDate ends = training.today().plusDays(12);
        try (var session = accounts.signIn(supervisor)) {
            assertThat(classes.doubts(law, Set.of(instructor), ends))
                    .containsExactly(
                            new TeachingDoubt.NotPermitted(instructor), new TeachingDoubt.Unqualified(instructor));
            instructors.permit(instructor, Set.of(law));
            instructors.qualify(instructor, paper(Optional.of(ends.minusDays(1))));
            assertThat(classes.doubts(law, Set.of(instructor), ends))
                    .containsExactly(new TeachingDoubt.RunsOut(instructor, ends.minusDays(1)));
            assertThat(classes.doubts(law, Set.of(instructor), ends.minusDays(1)))
                    .isEmpty();
            assertThat(classes.doubts(new CourseId("eng1"), Set.of(instructor), ends))
                    .contains(new TeachingDoubt.NotPermitted(instructor));
            instructors.qualify(instructor, paper(Optional.empty()));
            assertThat(classes.doubts(law, Set.of(instructor), ends)).isEmpty();
            instructors.permit(instructor, Set.of());
            assertThat(classes.doubts(law, Set.of(instructor), ends))
                    .containsExactly(new TeachingDoubt.NotPermitted(instructor));
            assertThatThrownBy(() -> classes.doubts(law, Set.of(accounts.fresh(Role.INSTRUCTOR)), ends))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void theScreensShowTheSame() {
        try (var session = accounts.signIn(supervisor)) {
            instructors.qualify(instructor, paper(Optional.of(training.today().minusDays(1))));
            UI.getCurrent().setLocale(Translations.ENGLISH);
            UI.getCurrent().navigate("instructors");
            assertThat(getCurrentView().getElement().getTextRecursively())
                    .contains(
                            "0 valid",
                            "1 run out",
                            "1 h",
                            "no course yet",
                            "nobody else rated the same works",
                            "Marking queue");
            UI.getCurrent().navigate("instructors/" + instructor);
            assertThat(getCurrentView().getElement().getTextRecursively())
                    .contains("Training of trainers", "An invented office", "Enter the qualification");
            UI.getCurrent().setLocale(Translations.KAZAKH);
            assertThat(getCurrentView().getElement().getTextRecursively()).contains("Біліктілікті енгізу");
        }
    }
}
