package org.readback.supervision.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.ui.Translations;
import org.readback.course.LessonId;
import org.readback.course.LessonVisits;
import org.readback.exam.TestSessions;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class SupervisionViewsTest extends SpringBrowserlessTest {
    @Autowired
    LessonVisits visits;

    @Autowired
    TestAccounts accounts;

    @Autowired
    TestSessions sessions;

    private TestAccounts.Session signedIn = () -> {};

    @BeforeEach
    void somebodyOfAClassReads() {
        AccountId instructor = accounts.fresh(Role.INSTRUCTOR);
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        sessions.look(instructor, trainee);
        try (var session = accounts.signIn(trainee)) {
            visits.open(new LessonId("eng1-01"));
        }
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
    void theClassAndALessonOfItAreShown() {
        assertThat(words(navigate("my-class", MyClassView.class))).contains("My class", "1 person");

        LessonRoomView room = navigate("my-class/eng1-01", LessonRoomView.class);
        assertThat(words(room)).contains("1 person is in this lesson, 0 stuck", "at work", "part 1 of", "None so far");

        UI.getCurrent().setLocale(Translations.RUSSIAN);
        assertThat(words(room)).contains("Сейчас", "работает").doesNotContain("!");
    }

    @Test
    void aLessonWhereNobodyIsOrNoneAtAllIsNotFound() {
        assertThatThrownBy(() -> navigate("my-class/eng1-02", LessonRoomView.class))
                .isNotNull();
        assertThatThrownBy(() -> navigate("my-class/No.lesson", LessonRoomView.class))
                .isNotNull();
    }
}
