package org.readback.exam.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.assessment.HeldTests.HELD;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.H1;
import java.util.Locale;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.Assessments;
import org.readback.assessment.OfferedHeldTests;
import org.readback.base.ui.Translations;
import org.readback.exam.ExamDoor;
import org.readback.exam.ExamSessions;
import org.readback.exam.SessionId;
import org.readback.exam.TestSessions;
import org.readback.item.LanguageTag;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ExamViewsTest extends SpringBrowserlessTest {
    @RegisterExtension
    final OfferedHeldTests tests = new OfferedHeldTests();

    @Autowired
    ExamSessions sessions;

    @Autowired
    Assessments assessments;

    @Autowired
    TestSessions made;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Superuser superuser;

    private AccountId instructor;
    private AccountId trainee;
    private TestAccounts.Session signedIn;

    @BeforeEach
    void anInstructorSignsIn() {
        instructor = accounts.fresh(Role.INSTRUCTOR);
        trainee = accounts.fresh(Role.TRAINEE);
        made.look(instructor, trainee);
        signedIn = accounts.signIn(instructor);
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
    }

    private <T> T as(AccountId who, Supplier<T> work) {
        try (var own = accounts.signIn(who)) {
            return work.get();
        }
    }

    private static String words(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    private SessionPane pane() {
        return find(SessionPane.class).single();
    }

    @Test
    void instructorPlansASessionForAWholeClass() {
        var form = navigate("sessions/new", NewSessionView.class);
        test(form.save).click();
        assertThat(form.name.isInvalid()).isTrue();
        assertThat(find(MultiSelectComboBox.class, form).single().isInvalid()).isTrue();

        test(form.people.adding()).click();
        assertThat(form.people.groups().isInvalid()).isTrue();
        form.people.groups().setValue(form.people.groups().getListDataView().getItem(0));
        test(form.people.adding()).click();
        form.test.setValue(sessions.tests().stream()
                .filter(rule -> rule.test().equals(HELD))
                .findFirst()
                .orElseThrow());
        test(form.name).setValue("Platoon 1");
        test(form.room).setValue("204");
        assertThat(words(form)).contains("1 person chosen");
        test(form.save).click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Platoon 1");
        assertThat(words(pane())).contains("planned", "204", "code not typed");
        navigate(SessionsView.class);
        assertThat(words(getCurrentView())).contains("Platoon 1", "0 of 1 have typed the code");
    }

    @Test
    void instructorOpensPausesResumesAndClosesAndSeesWhereEachOneIs() {
        SessionId id = made.plan(HELD, trainee);
        navigate("sessions/" + id, SessionView.class);
        test(pane().open).click();
        assertThat(words(pane()))
                .contains(made.code(id))
                .contains("open", "0 of 1 have typed the code, 0 have finished");
        assertThat(pane().open.isVisible()).isFalse();

        String code = made.code(id);
        as(trainee, () -> door(code));
        pane().look();
        assertThat(words(pane())).contains("let in, not begun");
        as(trainee, () -> assessments.start(HELD, LanguageTag.EN));
        pane().look();
        assertThat(words(pane())).contains("item 1 of at most 8", "at the test", "39 minutes");

        test(pane().pause).click();
        assertThat(words(pane())).contains("time stands still");
        test(pane().resume).click();
        assertThat(words(pane())).contains("at the test");
        superuser.jdbc().update("""
            update attempt set shown = jsonb_set(shown, '{at}', '"2020-01-01T00:00:00Z"'),
                deadline = now() + interval '30 minutes'
            where account_id = ? and finished_at is null\
            """, trainee.accountId());
        pane().look();
        assertThat(words(pane())).contains("stuck:", "None so far");
        test(pane().close).click();
        ClosingDialog dialog = find(ClosingDialog.class).single();
        test(dialog.yes).click();
        assertThat(dialog.reason.isInvalid()).isTrue();
        dialog.reason.setValue("The room is needed");
        test(dialog.yes).click();
        pane().look();
        assertThat(words(pane())).contains("ended with the session", "1 have finished");
        assertThat(pane().close.isVisible()).isFalse();
    }

    @Autowired
    ExamDoor examDoor;

    private Object door(String code) {
        return examDoor.enter(HELD, code);
    }

    @Test
    void moreTimeIsGivenInARowOfTheRoster() {
        SessionId id = made.plan(HELD, trainee);
        navigate("sessions/" + id, SessionView.class);
        test(pane().roster.rows.values().iterator().next().more).click();
        var dialog = find(ExtraTimeDialog.class).single();

        test(dialog.save).click();
        assertThat(dialog.reason.isInvalid()).isTrue();
        test(dialog.reason).setValue("Large print");
        dialog.percent.setValue(50);
        test(dialog.save).click();

        assertThat(dialog.isOpened()).isFalse();
        assertThat(words(pane())).contains("+50 %");
    }

    @Test
    void somebodyWhoWasForgottenIsPutOnTheRoster() {
        AccountId late = accounts.fresh(Role.TRAINEE);
        made.look(instructor, late);
        SessionId id = made.plan(HELD, trainee);
        navigate("sessions/" + id, SessionView.class);
        pane().late
                .person
                .setValue(pane().late
                        .person
                        .getListDataView()
                        .getItems()
                        .filter(each -> each.person().equals(late))
                        .findFirst()
                        .orElseThrow());

        test(pane().late.add).click();

        assertThat(pane().roster.rows).containsKeys(trainee, late);
        assertThat(words(pane())).contains("0 of 2 have typed the code");
    }

    @Test
    void moreTimeThatStandsAndOneAttemptMoreAreArrangedForAPerson() {
        var view = navigate("arrangements", ArrangementsView.class);
        assertThat(words(view)).contains("Nobody has extra time", "No attempt was granted");
        test(view.time).click();
        assertThat(view.person.isInvalid()).isTrue();

        view.person.setValue(
                view.person.getListDataView().getItems().findFirst().orElseThrow());
        test(view.time).click();
        var time = find(ExtraTimeDialog.class).single();
        test(time.reason).setValue("Reads with one eye patched");
        test(time.save).click();
        test(view.resit).click();
        var resit = find(ResitDialog.class).single();
        test(resit.reason).setValue("The power was off");
        test(resit.save).click();

        assertThat(words(view))
                .contains("+25 % in every test", "Reads with one eye patched")
                .contains("one attempt more:", "The power was off");
    }

    @Test
    void traineeTypesTheCodeOnTheIntroductionAndMayBegin() {
        SessionId id = made.plan(HELD, trainee);
        signedIn.close();
        signedIn = accounts.signIn(trainee);
        UI.getCurrent().navigate("tests/" + HELD);
        assertThat(words(getCurrentView()))
                .contains("Morning", "Room 4", "The session is not open yet", "in a session only")
                .contains("You may take 1 break of at most 10 minutes")
                .contains("You may take it 2 times in 6 months");
        String code = as(instructor, () -> {
            sessions.open(id);
            return made.code(id);
        });

        UI.getCurrent().navigate("tests");
        UI.getCurrent().navigate("tests/" + HELD);
        var door = find(DoorPane.class).single();
        test(door.enter).click();
        assertThat(door.code.getErrorMessage()).isEqualTo("Type the code first.");
        test(door.code).setValue("AAAAAA");
        test(door.enter).click();
        assertThat(door.code.getErrorMessage()).contains("4 tries left");
        test(door.code).setValue(code.toLowerCase(Locale.ROOT));
        test(door.enter).click();

        assertThat(words(getCurrentView())).contains("You are in. Start the test below.", "Start the test");
    }

    @Test
    void todayTellsATraineeOfASessionAndTheInstructorOfTheirs(@Autowired SessionsTile tile) {
        SessionId id = made.plan(HELD, trainee);
        assertThat(tile.nextStep()).isEmpty();
        sessions.open(id);

        assertThat(tile.nextStep().orElseThrow().path()).isEqualTo("sessions/" + id);
        assertThat(words(tile.card().orElseThrow())).contains("Sample held, Morning", "open");
        var step = as(trainee, () -> tile.nextStep().orElseThrow());
        assertThat(step.path()).isEqualTo("tests/" + HELD);
        assertThat(step.action()).isEqualTo("Type the code");
        assertThat(as(trainee, () -> words(tile.card().orElseThrow()))).contains("Sample held, Morning");
        assertThat(step.kicker()).isEqualTo("A session expects you");
    }
}
