package org.readback.paper.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.item.LanguageTag;
import org.readback.paper.PaperDesk;
import org.readback.paper.PaperEntries;
import org.readback.paper.PaperFormId;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class PaperViewsTest extends SpringBrowserlessTest {
    @Autowired
    PaperDesk desk;

    @Autowired
    PaperEntries entries;

    @Autowired
    TestAccounts accounts;

    private TestAccounts.Session session = () -> {};
    private AccountId instructor = new AccountId(new UUID(0, 0));

    @BeforeEach
    void signIn() {
        instructor = desk.instructor();
        session = accounts.signIn(instructor);
    }

    @AfterEach
    void signOut() {
        session.close();
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void twoFormsAreMadeAndOfferEachDocument() {
        PaperView view = navigate(PaperView.class);
        view.test.setValue(view.test
                .getListDataView()
                .getItems()
                .filter(offer -> offer.test().equals(PaperDesk.LAW))
                .findFirst()
                .orElseThrow());
        view.language.setValue(LanguageTag.KK);

        test(view.make).click();

        SetView made = find(SetView.class).single();
        assertThat(words(made))
                .contains(
                        "Use of force, unit 1", "Download the booklet", "Download the answer sheet", "Download the key")
                .contains("15 items that count, 5 more to confirm duties.", "Type in answer sheets of", "measures")
                .doesNotContain("reader's script");
    }

    @Test
    void whoMayNotSeeItemsIsToldWhatToDo() {
        try (var other = accounts.signIn(accounts.fresh(Role.INSTRUCTOR))) {
            assertThat(words(navigate(PaperView.class)))
                    .contains("Ask an administrator")
                    .doesNotContain("Make forms");
        }
    }

    @Test
    void aSheetIsTypedInSurvivesAReloadAndIsFinished() {
        PaperFormId form = desk.make(PaperDesk.LAW, LanguageTag.EN).getFirst();
        AccountId trainee = desk.trainee(instructor);
        EntryView view = open(form);
        EntryPane pane = find(EntryPane.class, view).single();
        assertThat(words(view)).contains("Nobody yet");
        pane.person.setValue(pane.person
                .getListDataView()
                .getItems()
                .filter(person -> person.id().equals(trainee))
                .findFirst()
                .orElseThrow());
        test(pane.begin).click();

        EntryRow row = find(EntryRow.class, view).single();
        int right = desk.choices(form).getFirst();
        int wrong = desk.choices(form).getLast();
        type(row, right, desk.key(form, right));
        assertThat(words(row)).contains("1.00 of 15 points, 19 cells to go", "Item " + right + " saved.");
        type(row, wrong, "Z");
        assertThat(words(row)).contains("Item " + wrong + " is not saved. There is no such letter in this item.");
        assertThat(row.cells.get(wrong - 1).input.getElement().getAttribute("aria-invalid"))
                .isEqualTo("true");
        UI.getCurrent().setLocale(Locale.of("ru"));
        assertThat(words(row)).contains("1,00 из 15 баллов, осталось 19 клеток");
        UI.getCurrent().setLocale(Locale.ENGLISH);

        EntryRow again = find(EntryRow.class, open(form)).single();
        assertThat(again.cells.get(right - 1).input.getValue()).isEqualTo(desk.key(form, right));
        test(again.finish).click();
        ConfirmDialog sure = find(ConfirmDialog.class).single();
        assertThat(sure.getElement().getProperty("message", "")).contains("19 cells are not typed in");
        test(sure).confirm();

        assertThat(words(again)).contains("Finished", "See the result");
        assertThat(entries.grid(form).orElseThrow().rows().getFirst().standing().name())
                .isEqualTo("FINISHED");
    }

    private EntryView open(PaperFormId form) {
        return navigate(EntryView.class, Map.of("form", form.toString()));
    }

    /** As a browser tells it. */
    private void type(EntryRow row, int position, String text) {
        test(row.cells.get(position - 1).input).setValue(text);
    }

    @Test
    void aLessonIsOfferedAsHandoutToATraineeAndWithKeyToAnInstructor() {
        assertThat(words(lesson())).contains("Download the handout", "Download it with the key");
        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThat(words(lesson())).contains("Download the handout").doesNotContain("with the key");
        }
    }

    private LessonPaperView lesson() {
        return navigate(LessonPaperView.class, Map.of("lesson", "eng1-01"));
    }
}
