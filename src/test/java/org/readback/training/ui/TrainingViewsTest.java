package org.readback.training.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.ui.Translations;
import org.readback.contingent.ContingentId;
import org.readback.course.LessonId;
import org.readback.training.ClassId;
import org.readback.training.ClassSessionId;
import org.readback.training.Presence;
import org.readback.training.Taught;
import org.readback.training.TestTraining;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class TrainingViewsTest extends SpringBrowserlessTest {
    private static final Taught OURS = new Taught.Ours(new LessonId("uf-02"));

    @Autowired
    TestTraining training;

    @Autowired
    AssignedTile tile;

    @Autowired
    TestAccounts accounts;

    private AccountId instructor;
    private AccountId trainee;
    private ContingentId contingent;
    private TestAccounts.Session signedIn;

    @BeforeEach
    void anInstructorSignsIn() {
        instructor = accounts.fresh(Role.INSTRUCTOR);
        trainee = accounts.fresh(Role.TRAINEE);
        contingent = training.contingent(List.of(instructor), trainee);
        signedIn = accounts.signIn(instructor);
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
    }

    private static String words(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void instructorAssignsALessonToAWholeGroupAndTakesItBack() {
        var form = navigate("assignments/new", NewAssignmentView.class);
        test(form.save).click();
        assertThat(form.work.isInvalid()).isTrue();
        assertThat(form.reason.isInvalid()).isTrue();

        form.work.setValue(form.work
                .getListDataView()
                .getItems()
                .filter(choice -> choice.target().equals(TestTraining.LESSON))
                .findFirst()
                .orElseThrow());
        test(form.reason).setValue("Below level in reading");
        form.people.groups().setValue(form.people.groups().getListDataView().getItem(0));
        test(form.people.adding()).click();
        test(form.save).click();

        assertThat(find(H1.class).single().getText()).startsWith("Lesson: ");
        assertThat(words(getCurrentView())).contains("Below level in reading", "0 of 1 have done it", "7 days left");
        navigate(AssignmentsView.class);
        assertThat(words(getCurrentView())).contains("Below level in reading", "0 of 1 have done it");
        UI.getCurrent().setLocale(Translations.RUSSIAN);
        assertThat(words(getCurrentView())).contains("Выполнили 0 из 1");
    }

    @Test
    void traineeIsToldOnTodayWhatIsAssignedUntilWhen() {
        training.assign(TestTraining.LESSON, trainee);
        try (var session = accounts.signIn(trainee)) {
            assertThat(tile.nextStep().orElseThrow())
                    .satisfies(step -> assertThat(step.path()).isEqualTo("lessons/eng1-01"))
                    .satisfies(step -> assertThat(step.detail()).startsWith("7 days left"));
            assertThat(words(tile.card().orElseThrow())).contains("As agreed");
        }
        assertThat(words(tile.card().orElseThrow())).contains("Nothing is overdue.");
    }

    @Test
    void attendanceIsMarkedForAllAtOnceThenForTheExceptions() {
        ClassId id = training.take(contingent, instructor, trainee);
        ClassSessionId session = training.plan(id, instructor, 0, OURS);

        var view = navigate("attendance/" + session, AttendanceView.class);
        test(view.allPresent).click();
        assertThat(view.marks.values()).allMatch(mark -> mark.getValue() == Presence.PRESENT);
        view.marks.values().iterator().next().setValue(Presence.LATE);
        test(view.save).click();
        assertThat(words(view)).contains("Saved: 1 of 1 marked.");

        navigate("classes/" + id, ClassView.class);
        assertThat(words(getCurrentView())).contains("1 of 1 sessions held", "1 of 1 there", "1 h");
    }

    @Test
    void instructorMakesAClassEnrolsAGroupAndPlansASession() {
        navigate("classes", ClassesView.class);
        assertThat(words(getCurrentView())).contains("There is no class yet");
        var form = navigate("classes/new", NewClassView.class);
        test(form.save).click();
        assertThat(form.name.isInvalid()).isTrue();
        test(form.name).setValue("Turn 1");
        form.course.setValue(form.course.getListDataView().getItem(0));
        assertThat(words(form.doubts)).contains("has no permission to teach this course", "No qualification of");
        test(form.save).click();
        assertThat(find(H1.class).single().getText()).isEqualTo("Turn 1");

        var people = find(PeoplePane.class).single();
        people.picker.groups().setValue(people.picker.groups().getListDataView().getItem(0));
        test(people.picker.adding()).click();
        test(people.enrol).click();
        SessionForm plan = find(SessionsPane.class).single().form;
        test(plan.save).click();
        assertThat(plan.taught.isInvalid()).isTrue();
        plan.taught.setValue(plan.taught.getListDataView().getItem(0));
        test(plan.save).click();

        assertThat(words(getCurrentView())).contains("Record attendance", "0 h");
        navigate(ClassesView.class);
        assertThat(words(getCurrentView())).contains("Turn 1", "1 person enrolled", "1 of 1 sessions held");
    }
}
