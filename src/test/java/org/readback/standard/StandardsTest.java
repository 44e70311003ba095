package org.readback.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WithAccount;
import org.readback.base.UserError;
import org.readback.course.LessonId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class StandardsTest extends SpringBrowserlessTest {
    private static final EditionId CPTM = new EditionId("cptm-2017");

    @Autowired
    Standards standards;

    @Autowired
    EditionFiles files;

    @Autowired
    TestAccounts accounts;

    private static NewEdition edition(Optional<EditionId> replaces) {
        return new NewEdition("T" + UUID.randomUUID(), "2030", "An invented standard", replaces);
    }

    private static StandardLesson lesson(String number) {
        return new StandardLesson(number, "Invented lesson " + number, OptionalInt.of(45), true);
    }

    @Test
    @WithAccount(Role.INSTRUCTOR)
    void theEditionThatShipsIsThereWithWhatAnswersToIt() {
        EditionSheet sheet = standards.find(CPTM).orElseThrow();

        assertThat(sheet.card().lessons()).isEqualTo(23);
        assertThat(sheet.lessons())
                .filteredOn(row -> row.lesson().number().equals("1.4"))
                .singleElement()
                .satisfies(row -> assertThat(row.ours())
                        .extracting(ours -> ours.id().lessonId())
                        .contains("uf-02"));
        assertThat(sheet.lessons())
                .filteredOn(row -> row.lesson().number().equals("2.6"))
                .singleElement()
                .satisfies(row -> assertThat(row.lesson().confirmed()).isFalse());
        assertThat(standards.find(new EditionId("none-1900"))).isEmpty();
        assertThatThrownBy(() -> standards.add(edition(Optional.empty()))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void aSupervisorEntersANewEditionAndSaysWhatBecameOfTheOld() {
        EditionId old = standards.add(edition(Optional.empty()));
        standards.put(old, lesson("1.1"));
        standards.put(old, lesson("1.2"));
        standards.put(old, lesson("1.3"));
        standards.tie(old, "1.1", Set.of(new LessonId("eng1-01")));
        EditionId next = standards.add(edition(Optional.of(old)));
        standards.put(next, lesson("2.1"));
        standards.put(next, lesson("2.2"));

        standards.place(next, "1.1", Set.of("2.1"));
        standards.place(next, "1.2", Set.of());

        EditionSheet sheet = standards.find(next).orElseThrow();
        assertThat(sheet.lessons()).extracting(EditionSheet.Row::isCovered).containsExactly(true, false);
        assertThat(sheet.former())
                .extracting(EditionSheet.Former::became)
                .containsExactly(Optional.of(List.of("2.1")), Optional.of(List.of()), Optional.empty());
        assertThat(sheet)
                .extracting(EditionSheet::undecided, EditionSheet::uncovered)
                .containsExactly(1, 1);
        assertThat(sheet.card())
                .extracting(EditionCard::lessons, EditionCard::covered)
                .containsExactly(2, 1);

        standards.remove(next, "2.1");

        EditionSheet after = standards.find(next).orElseThrow();
        assertThat(after.undecided()).isEqualTo(2);
        assertThat(after.uncovered()).isEqualTo(1);
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void whatIsAmissIsTold() {
        EditionId id = standards.add(edition(Optional.of(CPTM)));

        assertThatThrownBy(() -> standards.place(id, "1.1", Set.of("9.9"))).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> standards.place(id, "9.9", Set.of())).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> standards.tie(id, "9.9", Set.of())).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> standards.put(new EditionId("none-1900"), lesson("1")))
                .isInstanceOf(UserError.class);
        var blank = new NewEdition(" ", "2030", "Title", Optional.empty());
        assertThatThrownBy(() -> standards.add(blank)).isInstanceOf(UserError.class);
        EditionCard card = standards.find(id).orElseThrow().card();
        var again = new NewEdition(card.name(), card.edition(), "Title", Optional.empty());
        assertThatThrownBy(() -> standards.add(again)).isInstanceOf(UserError.class);
    }

    @Test
    @WithAccount(Role.SUPERVISOR)
    void aFileNeverWritesOverWhatASupervisorCorrected() {
        EditionId id = standards.add(edition(Optional.empty()));
        standards.put(id, lesson("1.1"));
        EditionCard card = standards.find(id).orElseThrow().card();
        var shipped = new NewEdition(card.name(), card.edition(), "Another title", Optional.empty());

        files.take(new EditionFiles.Shipped(id, shipped, "", List.of(lesson("1.2"))));

        assertThat(standards.find(id).orElseThrow().lessons())
                .extracting(row -> row.lesson().number())
                .containsExactly("1.1");
    }
}
