package org.readback.words.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.player.AudioPlayer;
import org.readback.progress.Found;
import org.readback.words.WordLists;
import org.readback.words.WordScope;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class WordsViewTest extends SpringBrowserlessTest {
    @Autowired
    TestAccounts accounts;

    @Autowired
    LessonProgress lessons;

    @Autowired
    WordLists lists;

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    @WithAccount(Role.TRAINEE)
    void wordsOfALessonStandWithSoundAndTranslations() {
        LessonWordsView view = navigate("lessons/eng1-01/words", LessonWordsView.class);

        assertThat(words(view)).contains("family name", "тегі", "фамилия");
        assertThat(find(WordRow.class, view).all()).hasSizeGreaterThan(5);
        assertThat(find(AudioPlayer.class, view).all()).isNotEmpty();
    }

    @Test
    @WithAccount(Role.INSTRUCTOR)
    void wordsAreFoundByTranslationAndStayFoundInAnotherLanguage() {
        navigate("courses/eng1/words", CourseWordsView.class);
        WordsPane pane = find(WordsPane.class).single();
        int all = find(WordRow.class, pane).all().size();

        test(pane.search).setValue("фамилия");
        List<WordRow> found = find(WordRow.class, pane).all().stream()
                .filter(Component::isVisible)
                .toList();
        assertThat(found).isNotEmpty().hasSizeLessThan(all);

        UI.getCurrent().setLocale(Locale.of("kk"));
        roundTrip();
        assertThat(pane.search.getValue()).isEqualTo("фамилия");
        assertThat(words(pane)).contains("Тізімді басып шығару");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void mineAreThoseOfTheLessonsIMet() {
        var person = accounts.fresh(Role.TRAINEE);
        try (var session = accounts.signIn(person)) {
            MyWordsView empty = navigate(MyWordsView.class);
            assertThat(find(H2.class, empty).single().getText()).isEqualTo("No words yet");
            assertThat(lists.deck(new WordScope.Mine())).isEmpty();

            lessons.simulate(person, new LessonId("eng1-02"), 0.9, Found.MORNING);

            assertThat(lists.find(new WordScope.Mine()).orElseThrow().sections())
                    .extracting(section -> section.lesson().lessonId())
                    .containsExactly("eng1-02");
            assertThat(lists.deck(new WordScope.Mine()))
                    .hasValueSatisfying(deck -> assertThat(deck).startsWith('P', 'K'));
        }
    }

    @Test
    @WithAccount(Role.TRAINEE)
    void unknownListsAreNotThere() {
        assertThat(lists.find(new WordScope.OfCourse(new CourseId("no-such")))).isEmpty();
        for (String path : List.of("courses/no-such/words", "lessons/no-such/words", "lessons/%27%22/words")) {
            UI.getCurrent().navigate(path);
            assertThat(find(H1.class).all()).extracting(H1::getText).contains("There is nothing at this address");
        }
    }
}
