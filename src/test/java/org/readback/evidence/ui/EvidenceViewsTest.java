package org.readback.evidence.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Sha256;
import org.readback.base.ui.Translations;
import org.readback.evidence.EvidenceBook;
import org.readback.evidence.EvidenceEntries;
import org.readback.evidence.EvidenceFiles;
import org.readback.evidence.NewEntries;
import org.readback.evidence.NewEntry;
import org.readback.evidence.NewRating;
import org.readback.evidence.NewWaiver;
import org.readback.evidence.Outcome;
import org.readback.evidence.PersonEvidence;
import org.readback.evidence.Squads;
import org.readback.evidence.Squads.Squad;
import org.readback.evidence.Waivers;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class EvidenceViewsTest extends SpringBrowserlessTest {
    private static final Subject DRIVING = Subject.of("practical:driving");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);

    @Autowired
    TestAccounts accounts;

    @Autowired
    Squads squads;

    @Autowired
    EvidenceBook book;

    @Autowired
    EvidenceEntries entries;

    @Autowired
    Waivers waivers;

    @Autowired
    PersonEvidence people;

    @Autowired
    EvidenceFiles files;

    @Autowired
    WaiverTile tile;

    private Squad squad;

    @BeforeEach
    void twoPeople() {
        squad = squads.squad(2);
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    private EvidencePane.Doors doors() {
        return new EvidencePane.Doors(people, entries, waivers, files);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private String results() {
        return "contingents/" + squad.contingent() + "/results";
    }

    @Test
    void resultsOfASubUnitAreEnteredInOneTable() {
        try (var session = accounts.signIn(squad.supervisor())) {
            var view = navigate(results(), EntryView.class);
            EntryGrid grid = find(EntryGrid.class, view).single();
            assertThat(grid.lines).hasSize(2);
            grid.subject.setValue(DRIVING);
            assertThat(grid.hasUnsent()).isFalse();

            grid.lines.getFirst().result.setValue(Outcome.FAILED.name());
            grid.everybody.click();
            assertThat(grid.hasUnsent()).isTrue();
            grid.save.click();
            assertThat(words(view)).contains("Name who says so");
            grid.issuer.setValue("Sgt Tester");
            grid.save.click();

            assertThat(grid.hasUnsent()).isFalse();
            assertThat(words(view)).contains("not passed, ").doesNotContain("Name who says so");
        }
        assertThat(squad.people())
                .extracting(person -> book.of(person).evidence().getFirst().measure())
                .containsExactlyInAnyOrder(new Measure.Achieved(), new Measure.Failed());
    }

    @Test
    void paperIsAddedToAnEntryAndSaysItsFingerprint() {
        try (var session = accounts.signIn(squad.supervisor())) {
            entries.enter(new NewEntries(
                    DRIVING,
                    "Sgt Tester",
                    List.of(new NewEntry(
                            squad.person(), Outcome.PASSED, TODAY, Optional.empty(), "", "", Optional.empty()))));
            var pane = new EvidencePane(doors(), people.of(squad.person()).orElseThrow(), TODAY);
            UI.getCurrent().add(pane);
            find(Button.class, pane).withText("Add a file").single().click();
            FileDialog dialog = find(FileDialog.class).single();

            dialog.upload.take("page.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
            dialog.upload.tell();
            assertThat(words(dialog)).contains("neither a PDF nor");
            dialog.upload.take("licence.pdf", "%PDF-1.7 licence".getBytes(StandardCharsets.US_ASCII));
            dialog.upload.tell();

            assertThat(dialog.isOpened()).isFalse();
            assertThat(words(pane)).contains("licence.pdf", "PDF · 1 kB · SHA-256 " + Sha256.hex("%PDF-1.7 licence"));
        }
    }

    @Test
    void languageOfTheScreenChangesWithoutLosingWhatWasChosen() {
        try (var session = accounts.signIn(squad.supervisor())) {
            var view = navigate(results(), EntryView.class);
            EntryGrid grid = find(EntryGrid.class, view).single();
            grid.lines.getFirst().result.setValue(Outcome.PASSED.name());
            grid.issuer.setValue("Sgt Tester");

            UI.getCurrent().setLocale(Translations.KAZAKH);

            assertThat(words(view)).contains("Нәтижелерді енгізу");
            assertThat(grid.lines.getFirst().isFilled()).isTrue();
            assertThat(grid.issuer.getValue()).isEqualTo("Sgt Tester");
        }
    }

    @Test
    void waiverWaitsOnTodayAndIsGivenOnItsList() {
        try (var session = accounts.signIn(squad.supervisor())) {
            waivers.ask(new NewWaiver(squad.person(), DRIVING, TODAY, Optional.empty(), "No car before May"));
            assertThat(tile.card()).isEmpty();
            assertThat(words(new WaiversView(waivers))).contains("another supervisor decides", "No car before May");
        }
        try (var session = accounts.signIn(squad.other())) {
            assertThat(words(tile.card().orElseThrow())).contains("1 waiver waits");
            WaiversView view = navigate(WaiversView.class);

            find(Button.class, view).withText("Give the waiver").single().click();

            assertThat(words(view)).contains("In force: 1", "Given by").doesNotContain("Waiting for");
        }
    }

    @Test
    void listWithoutWaiversSaysWhatToDo() {
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(words(navigate(WaiversView.class))).contains("No waivers", "Go to the contingents");
        }
    }

    @Test
    void dialogOfAPersonEntersCorrectsAndRevokes() {
        try (var session = accounts.signIn(squad.supervisor())) {
            var pane = pane();
            var sheet = people.of(squad.person()).orElseThrow();
            var dialog =
                    EntryDialog.adding(squad.person(), sheet.subjects(), TODAY, (entered, _) -> entries.enter(entered));
            UI.getCurrent().add(pane);
            dialog.open();
            dialog.confirm.click();
            assertThat(dialog.isOpened())
                    .as("what is missing is said in the dialog")
                    .isTrue();
            dialog.subject.setValue(DRIVING);
            dialog.issuer.setValue("Sgt Tester");
            dialog.confirm.click();
            assertThat(dialog.isOpened()).isFalse();

            UI.getCurrent().add(pane());
            var line = people.of(squad.person()).orElseThrow().lines().getFirst();
            var revoke = new RevokeDialog(
                    line.evidence(),
                    TODAY,
                    (from, why) ->
                            entries.revoke(squad.person(), line.evidence().id(), from, why));
            revoke.open();
            revoke.confirm.click();
            assertThat(revoke.isOpened()).as("a reason is asked for").isTrue();
            revoke.reason.setValue("Names mixed up");
            revoke.confirm.click();

            assertThat(words(pane())).contains("revoked from", "Names mixed up");
        }
    }

    private EvidencePane pane() {
        return new EvidencePane(doors(), people.of(squad.person()).orElseThrow(), TODAY);
    }

    @Test
    void onlyRatersAreOfferedToGiveLevels() {
        try (var session = accounts.signIn(squad.rater())) {
            entries.rate(new NewRating(squad.person(), Map.of("speaking", Level.L1_PLUS), TODAY, Optional.empty(), ""));
            assertThat(words(pane()))
                    .contains("Give language levels", "1+, rated")
                    .doesNotContain("Ask for a waiver");
        }
        try (var session = accounts.signIn(squad.supervisor())) {
            assertThat(words(pane())).contains("Ask for a waiver").doesNotContain("Give language levels");
        }
    }

    @Test
    void remarkIsReadByThePerson() {
        try (var session = accounts.signIn(squad.rater())) {
            people.remark(squad.person(), "Helps the others");
        }
        try (var session = accounts.signIn(squad.person())) {
            var own = new OwnEvidence(people.mine(), people.myStanding(), files);

            assertThat(words(own)).contains("Helps the others", "Rater ").doesNotContain("Add the remark");
        }
    }

    @Test
    void whatIsUnknownForeignOrNoIdLooksTheSame() {
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            for (String id :
                    List.of(squad.contingent().toString(), UUID.randomUUID().toString(), "x", "9".repeat(10_000))) {
                UI.getCurrent().navigate("contingents/" + id + "/results");
                assertThat(find(H1.class).all()).extracting(H1::getText).contains("There is nothing at this address");
            }
        }
    }
}
