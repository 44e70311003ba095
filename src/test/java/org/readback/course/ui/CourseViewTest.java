package org.readback.course.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.WithAccount;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@WithAccount({Role.TRAINEE, Role.SUPERVISOR})
class CourseViewTest extends SpringBrowserlessTest {
    @Autowired
    JdbcClient jdbc;

    /** Those of the files, and those that other tests wrote and had approved. */
    private int lessons(String course) {
        return jdbc.sql("""
            select count(distinct lesson_id) from lesson l join lesson_text t using (lesson_id)
            where course_id = ? and l.retired_at is null and t.status <> 'RETIRED'
            """).param(course).query(Integer.class).single();
    }

    @Test
    void catalogueSaysHowFarOneIsInWordsAndAsABar() {
        String words = navigate("courses", CoursesView.class).getElement().getTextRecursively();

        assertThat(words)
                .contains(
                        "English for Peacekeepers 1",
                        "of " + lessons("eng1") + " lessons",
                        "of " + lessons("uf") + " lessons",
                        "Specimen, not approved");
        assertThat(lessons("uf")).isGreaterThanOrEqualTo(3);
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
