package org.readback.editing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import org.readback.library.MediumCard;
import org.readback.player.AudioPlayer;
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
    void aCourseIsBegunFromAnotherAndTakenAwayAgain() {
        String code = "s" + UUID.randomUUID().toString().substring(0, 8);
        LessonDraftsView view = navigate("lesson-drafts", LessonDraftsView.class);
        test(find(TextField.class, view).withId("course-code").single()).setValue(code);
        test(find(TextField.class, view).withId("course-title-en").single()).setValue("Begun on a screen");

        test(find(Button.class, view).withText("Begin the course").single()).click();

        assertThat(view.getElement().getTextRecursively()).contains("Begun on a screen");
        test(find(Button.class, view).withText("Remove the course " + code).single())
                .click();
        test(find(Button.class).withId("confirm").single()).click();
        assertThat(view.getElement().getTextRecursively()).doesNotContain("Begun on a screen");
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
    void aSoundThatTheLessonWasGivenJustNowIsHeardInThePreview() {
        LessonId id = begun("Sounds");
        LessonEditorView view = open(id);
        MediumCard sound = beginnings.media().stream()
                .filter(card -> card.kind().isSound())
                .findFirst()
                .orElseThrow();

        String file = beginnings.give(id, sound.id());
        test(body(view)).setValue("## The gate\n\nListen.\n\n::: sound " + file + "\nHello.\n:::");

        assertThat(find(AudioPlayer.class, view).all()).hasSize(1);
    }

    @Test
    void aLineOfADialogueGetsASoundAndIsHeard() {
        LessonEditorView view = open(begun("Lines"));
        test(body(view)).setValue("::: dialogue Gate\nGuard: Stop.\nGuard: Go on.\n:::");
        Details sounds = find(DialogueSounds.class, view).single().getContent();
        sounds.setOpened(true);

        for (int line = 0; line < 2; line++) {
            test(find(Button.class, sounds).withText("Sound").all().get(line)).click();
            @SuppressWarnings("unchecked")
            ComboBox<MediumCard> choice = find(ComboBox.class, sounds).single();
            choice.setValue(choice.getListDataView().getItem(line));
            test(find(Button.class, sounds).withText("Put it to this line").single())
                    .click();
        }

        assertThat(body(view).getValue())
                .containsPattern("Guard \\[[a-z0-9-]+\\.opus]: Stop\\.\nGuard \\[[a-z0-9-]+\\.opus]: Go on\\.");
        PreviewPane preview = find(PreviewPane.class, view).single();
        assertThat(find(AudioPlayer.class, preview).all())
                .extracting(player -> player.getElement().getProperty("playText"))
                .containsExactly("Hear Guard: Stop.", "Hear Guard: Go on.");
        assertThat(preview.getElement().getOuterHTML()).contains("<play-all");

        test(find(Button.class, sounds).withText("Sound").all().getFirst()).click();
        test(find(Button.class, sounds).withText("Take the sound off").single()).click();
        assertThat(body(view).getValue()).contains("Guard: Stop.");
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
        test(find(TextField.class, view).withId("new-lesson-title").single()).setValue("Begun on the screen");

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
