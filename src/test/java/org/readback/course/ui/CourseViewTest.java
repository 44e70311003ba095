package org.readback.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;

@AppTest
@WithAccount({Role.TRAINEE, Role.SUPERVISOR})
class CourseViewTest extends SpringBrowserlessTest {
    @Test
    void catalogueSaysHowFarOneIsInWordsAndAsABar() {
        String words = navigate("courses", CoursesView.class).getElement().getTextRecursively();

        assertThat(words)
                .contains("English for Peacekeepers 1", "of 4 lessons", "of 3 lessons", "Specimen, not approved");
    }

    @Test
    void courseListsUnitsAndLessonsWithTheirState() {
        String words = navigate("courses/eng1", CourseView.class).getElement().getTextRecursively();

        assertThat(words).contains("Who we are", "Names, ranks and nationality", "60 min", "Not begun");
    }

    @Test
    @WithAccount(Role.INSTRUCTOR)
    void instructorsSeeAllLessonsWithLanguages() {
        String words = navigate("lessons", LessonsView.class).getElement().getTextRecursively();

        assertThat(words).contains("Names, ranks and nationality", "English, Kazakh, Russian", "Specimen");
    }

    @Test
    void unknownCoursesAreNotFoundAndTheListOfTheStaffIsClosed() {
        for (String path : List.of("courses/no-such", "courses/" + "x".repeat(10_000), "lessons")) {
            UI.getCurrent().navigate(path);

            assertThat(getCurrentView()).isNotInstanceOfAny(CourseView.class, LessonsView.class);
        }
    }
}
