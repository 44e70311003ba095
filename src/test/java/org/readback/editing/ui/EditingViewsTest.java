package org.readback.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Right;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.course.CourseId;
import org.readback.course.LessonId;
import org.readback.editing.EditingSheet;
import org.readback.editing.LessonBeginnings;
import org.readback.editing.LessonReviews;
import org.readback.editing.LessonTemplate;
import org.readback.editing.LessonWriting;
import org.readback.editing.NewLesson;
import org.readback.editing.Written;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@WithAccount(Role.INSTRUCTOR)
class EditingViewsTest extends SpringBrowserlessTest {
    @Autowired
    LessonWriting writing;

    @Autowired
    LessonBeginnings beginnings;

    @Autowired
    LessonReviews reviews;

    @Autowired
    WritingTile tile;

    @Autowired
    TestAccounts accounts;

    private LessonId begun(String title) {
        return beginnings.begin(new NewLesson(new CourseId("eng1"), "eng1-u1", LessonTemplate.RADIO, title));
    }

    private LessonEditorView open(LessonId id) {
        return navigate("lesson-drafts/" + id + "/en", LessonEditorView.class);
    }

    private EditingSheet sheet(LessonId id) {
        return writing.open(id, LanguageTag.EN).orElseThrow();
    }

    private TextArea body(LessonEditorView view) {
        return find(TextArea.class, view).withId("lesson-body").single();
    }

    @Test
    void lessonsAreListedWithTheStateOfEachLanguage() {
        String words =
                navigate("lesson-drafts", LessonDraftsView.class).getElement().getTextRecursively();

        assertThat(words).contains("English for Peacekeepers 1", "Names, ranks and nationality", "Kazakh");
        assertThat(words).containsAnyOf("Specimen, not approved", "Approved", "Draft");
    }

    @Test
    void whatIsTypedIsSavedAndShownAtOnce() {
        LessonId id = begun("Typing");
        LessonEditorView view = open(id);

        test(body(view)).setValue("## The gate\n\nThe gate is **shut**.\n\n::: callout Remember\nStop.\n:::");

        assertThat(sheet(id).source()).contains("The gate is **shut**.").contains("title: Typing");
        assertThat(view.getElement().getTextRecursively()).contains("Saved.", "Remember");
        assertThat(find(PreviewPane.class, view).single().getElement().getOuterHTML())
                .contains("Remember");
    }

    @Test
    void checksNameWhatHasToBeMended() {
        LessonEditorView view = open(begun("Checks"));

        test(find(Button.class, view).withText("Check the text").single()).click();

        assertThat(view.getElement().getTextRecursively())
                .contains("Must be mended", "No item asks for what the lesson is about");
    }

    @Test
    void bothTextsAreShownWhereTwoChangedTheSameLine() {
        LessonId id = begun("Two");
        LessonEditorView view = open(id);
        EditingSheet seen = sheet(id);
        AccountId other = accounts.fresh(Role.INSTRUCTOR);
        try (var session = accounts.signIn(other)) {
            writing.save(
                    id,
                    LanguageTag.EN,
                    new Written(seen.saves(), seen.source(), seen.source().replace("Who calls whom", "WHO CALLS")));
        }

        test(body(view)).setValue(body(view).getValue().replace("Who calls whom", "Who called whom"));

        assertThat(view.getElement().getTextRecursively())
                .contains("Two texts at once", "WHO CALLS", "Who called whom");
        assertThat(sheet(id).source()).contains("WHO CALLS");
        test(find(Button.class, view).withText("Keep mine").single()).click();
        assertThat(sheet(id).source()).contains("Who called whom").doesNotContain("WHO CALLS");
        assertThat(writing.history(id, LanguageTag.EN)).anyMatch(revision -> revision.aside() > 0);
    }

    @Test
    void anEarlierStateComesBack() {
        LessonId id = begun("History");
        String first = sheet(id).source();
        try (var session = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            EditingSheet now = sheet(id);
            writing.save(id, LanguageTag.EN, new Written(now.saves(), now.source(), now.source() + "\nTheirs.\n"));
        }
        var view = navigate("lesson-drafts/" + id + "/en/history", LessonHistoryView.class);

        test(find(NativeButton.class, view).all().getLast()).click();
        assertThat(view.getElement().getTextRecursively()).contains("Theirs.");
        test(find(Button.class, view).withText("Bring this text back").single()).click();

        assertThat(sheet(id).source()).isEqualTo(first);
    }

    @Test
    @WithAccount(value = Role.INSTRUCTOR, rights = Right.APPROVE_LAW)
    void whatWaitsForAReviewerStandsOnThePageToday() {
        LessonId id = new LessonId("uf-02");
        AccountId author = accounts.fresh(Role.INSTRUCTOR);
        try (var session = accounts.signIn(author)) {
            EditingSheet law = sheet(id);
            writing.save(id, LanguageTag.EN, new Written(law.saves(), law.source(), law.source() + "\n"));
            reviews.send(id, LanguageTag.EN, sheet(id).saves());
            assertThat(tile.card()).as("who wrote it").isEmpty();
        }

        assertThat(tile.card().orElseThrow().getElement().getTextRecursively()).contains("Lessons that wait for you");
        assertThat(find(Button.class, open(id)).withText("Approve").single().isEnabled())
                .isTrue();

        try (var session = accounts.signIn(author)) {
            reviews.takeBack(id, LanguageTag.EN);
        }
    }

    @Test
    void aLessonIsBegunWhereItIsWanted() {
        var view = navigate("lesson-drafts", LessonDraftsView.class);
        test(find(TextField.class, view).single()).setValue("Begun on the screen");

        test(find(Button.class, view).withText("Begin the lesson").single()).click();

        assertThat(getCurrentView()).isInstanceOf(LessonEditorView.class);
        assertThat(((LessonEditorView) getCurrentView()).getPageTitle()).contains("Readback");
    }

    @Test
    void theLanguageOfTheScreenChangesAndWhatWasTypedStays() {
        LessonId id = begun("Languages");
        LessonEditorView view = open(id);
        test(body(view)).setValue("## Stay");

        UI.getCurrent().setLocale(Locale.of("kk"));
        roundTrip();

        assertThat(body(view).getValue()).isEqualTo("## Stay");
        assertThat(view.getElement().getTextRecursively()).contains("Тексеруге жіберу");
        UI.getCurrent().setLocale(Locale.ENGLISH);
    }

    @Test
    void unknownLessonsAndLanguagesAreNotFound() {
        for (String path : List.of("no-such/en", "eng1-01/kk", "eng1-01/xx", "x".repeat(10_000) + "/en")) {
            UI.getCurrent().navigate("lesson-drafts/" + path);
            assertThat(getCurrentView()).isNotInstanceOf(LessonEditorView.class);
            UI.getCurrent().navigate("lesson-drafts/" + path + "/history");
            assertThat(getCurrentView()).isNotInstanceOf(LessonHistoryView.class);
        }
    }
}
