package org.readback.readiness.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.ui.ReadinessLinks;
import org.readback.base.ui.Translations;
import org.readback.evidence.EvidenceEntries;
import org.readback.evidence.NewEntries;
import org.readback.evidence.NewEntry;
import org.readback.evidence.Outcome;
import org.readback.evidence.Squads;
import org.readback.profile.ContingentProfiles;
import org.readback.profile.SampleProfiles;
import org.readback.readiness.BoardFilter;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.ExpirySheet.Horizon;
import org.readback.readiness.GapSheet;
import org.readback.readiness.OwnExpiry;
import org.readback.readiness.Readiness;
import org.readback.requirement.CellState;
import org.readback.requirement.PersonState;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.readback.training.Assignments;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ReadinessViewsTest extends SpringBrowserlessTest {
    private static final Set<Post> ANYBODY = EnumSet.allOf(Post.class);
    private static final Subject DRIVING = Subject.of("practical:driving");

    @Autowired
    Squads squads;

    @Autowired
    SampleProfiles profiles;

    @Autowired
    ContingentProfiles following;

    @Autowired
    EvidenceEntries entries;

    @Autowired
    Readiness readiness;

    @Autowired
    OwnExpiry own;

    @Autowired
    Assignments assignments;

    @Autowired
    ReadinessTile tile;

    @Autowired
    ReadinessDesk desk;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    private Squads.Squad squad;
    private LocalDate today;
    private TestAccounts.Session signedIn;

    /** Two people who have to drive and to go through a course; the first drives, until in 40 days. */
    @BeforeEach
    void supervisorSignsIn() {
        today = Centre.today(clock);
        squad = squads.squad(2);
        signedIn = accounts.signIn(squad.supervisor());
        UI.getCurrent().setLocale(Translations.ENGLISH);
    }

    @AfterEach
    void signOut() {
        signedIn.close();
    }

    private void profileIsFollowed() {
        var profile = SampleProfiles.fresh();
        profiles.approved(
                profile,
                new ProfileText(
                        "Sample",
                        "Order 1",
                        List.of(
                                SampleProfiles.line("course:uf", new Threshold.Done(), ANYBODY),
                                SampleProfiles.line(DRIVING.toString(), new Threshold.Done(), ANYBODY))),
                today.minusYears(1));
        following.follow(squad.contingent(), profile, today);
        entries.enter(new NewEntries(
                DRIVING,
                "Sgt Tester",
                List.of(new NewEntry(
                        squad.person(),
                        Outcome.PASSED,
                        today,
                        Optional.of(today.plusDays(40)),
                        "",
                        "",
                        Optional.empty()))));
    }

    private String place(String page) {
        return "readiness/" + squad.contingent() + page;
    }

    private BoardView board(String query) {
        go(BoardView.class, query);
        return (BoardView) getCurrentView();
    }

    private void go(Class<? extends ContingentPage> page, String query) {
        var contingent = new RouteParameters("contingent", squad.contingent().toString());
        UI.getCurrent().navigate(page, contingent, QueryParameters.fromString(query));
    }

    private static String words(HasElement component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void boardSaysWhoIsReadyAndWhyNot() {
        profileIsFollowed();

        BoardView view = navigate(place(""), BoardView.class);

        assertThat(words(view)).contains("0 of 2 ready on", "Biggest gap", "2 people lack it", "Sample · 1");
        BoardSheet board = readiness.board(squad.contingent(), Optional.empty()).orElseThrow();
        assertThat(board.board().rows())
                .extracting(row -> board.cell(row, DRIVING).orElseThrow().state())
                .containsExactlyInAnyOrder(CellState.ENDS_SOON, CellState.NOT_STARTED);
        assertThat(board.count(PersonState.NOT_READY)).isEqualTo(2);
        assertThat(find(BoardTable.class, view).single().getElement().getPropertyRaw("board"))
                .asString()
                .contains("Platoon 1", "◷", "not started");
    }

    @Test
    void addressKeepsTheDayAndThePeopleLookedAt() {
        profileIsFollowed();
        String query = "day=" + today.plusDays(50) + "&post=DRIVER&lacking=" + DRIVING;

        BoardView view = board(query);

        assertThat(find(DayChooser.class, view).single().picker.getValue()).isEqualTo(today.plusDays(50));
        FilterBar filters = find(FilterBar.class, view).single();
        assertThat(filters.lacking.getValue()).isEqualTo(DRIVING);
        assertThat(find(Anchor.class, view).all())
                .extracting(Anchor::getHref)
                .anySatisfy(href -> assertThat(href)
                        .startsWith(place("/gaps?"))
                        .contains("day=" + today.plusDays(50), "lacking=practical", "post=DRIVER"));
        filters.all.click();
        assertThat(view.asked().filter()).isEqualTo(BoardFilter.ALL);
        find(DayChooser.class, view).single().picker.setValue(today);
        assertThat(view.asked().day()).contains(today);
    }

    @Test
    void workIsAssignedToAllWhoLackIt() {
        profileIsFollowed();
        GapsView view = navigate(place("/gaps"), GapsView.class);
        assertThat(words(view)).contains("2 of 2 not ready", "Assign work to 2 people", "departure is not set");
        BoardSheet board = readiness.board(squad.contingent(), Optional.empty()).orElseThrow();
        GapSheet gaps = readiness.gaps(board);
        assertThat(gaps.lines()).extracting(line -> line.gaps().size()).containsExactly(2, 2);

        var dialog = new AssignDialog(desk, gaps, gaps.lines(), Optional.empty(), () -> {});
        dialog.open();
        assertThat(dialog.subject.getValue()).isEqualTo(Subject.of("course:uf"));
        dialog.save.click();

        assertThat(assignments.due(squad.people())).hasSize(2);
        BoardSheet after = readiness.board(squad.contingent(), Optional.empty()).orElseThrow();
        assertThat(readiness.gaps(after).lines())
                .allSatisfy(line ->
                        assertThat(line.gaps().getFirst().assignedUntil()).contains(today.plusDays(21)));
    }

    @Test
    void cellTellsWhatItRestsOn() {
        profileIsFollowed();
        BoardSheet board = readiness.board(squad.contingent(), Optional.empty()).orElseThrow();
        var row = board.row(squad.person().toString()).orElseThrow();
        navigate(place(""), BoardView.class);

        var dialog = CellDialog.of(board, row, DRIVING, desk.words(Translations.ENGLISH));
        dialog.open();

        assertThat(words(dialog)).contains("Driving", "ends soon, on", "Sgt Tester", "Issued by");
    }

    @Test
    void whatRunsOutIsListedByHorizonAndOnToday() {
        profileIsFollowed();

        ExpiryView view = navigate(place("/expiry"), ExpiryView.class);

        assertThat(words(view)).contains("1 piece of evidence ends within 60 days", "30 days: 0", "60 days: 1");
        assertThat(find(Grid.class, view).exists()).isTrue();
        assertThat(words(tile.card().orElseThrow())).contains("0 of 2 ready", "1 piece of evidence ends");
        try (var session = accounts.signIn(squad.person())) {
            assertThat(own.sheet().orElseThrow().lines()).hasSize(1);
            assertThat(words(tile.card().orElseThrow())).contains("What runs out for you", "Driving: good until");
        }
        AccountId stranger = accounts.fresh(Role.TRAINEE);
        try (var session = accounts.signIn(stranger)) {
            assertThat(tile.card()).isEmpty();
        }
    }

    @Test
    void addressKeepsHowFarOneLooks() {
        profileIsFollowed();
        go(ExpiryView.class, "horizon=DAYS_30");
        ExpiryView view = (ExpiryView) getCurrentView();
        assertThat(words(view)).contains("Nothing, soonest first");

        test(find(NativeButton.class, view).withText("60 days: 1").single()).click();

        assertThat(words(view)).contains("1 entry, soonest first");
        assertThat(view.asked().path(ReadinessLinks.Page.EXPIRY)).endsWith("/expiry?horizon=DAYS_60");
        assertThat(view.asked().path(ReadinessLinks.Page.BOARD)).doesNotContain("horizon");
        BoardSheet board = readiness.board(squad.contingent(), Optional.empty()).orElseThrow();
        assertThat(view.horizon(board)).isEqualTo(Horizon.DAYS_60);
    }

    @Test
    void contingentWithoutAProfileSaysWhatToDo() {
        for (String page : new String[] {"", "/gaps", "/languages", "/expiry"}) {
            UI.getCurrent().navigate(place(page));
            assertThat(words(getCurrentView())).as(page).contains("No requirement profile is in force");
        }
        ReadinessView list = navigate(ReadinessView.class);
        assertThat(words(list)).contains("No requirement profile is in force", "UNMIKAR");
    }

    @Test
    void languagesAreNotAskedForByThisProfile() {
        profileIsFollowed();

        LanguagesView view = navigate(place("/languages"), LanguagesView.class);

        assertThat(words(view)).contains("No language is asked for");
    }

    @Test
    void whatIsUnknownForeignOrNoIdLooksTheSame() {
        var foreign = squads.squad(1).contingent();
        for (String id : new String[] {foreign.toString(), UUID.randomUUID().toString(), "x", "9".repeat(10_000)}) {
            for (String page : new String[] {"", "/gaps", "/languages", "/expiry"}) {
                UI.getCurrent().navigate("readiness/" + id + page);
                assertThat(find(H1.class).all())
                        .extracting(H1::getText)
                        .as(id + page)
                        .contains("There is nothing at this address");
            }
        }
    }

    @Test
    void addressThatCannotBeReadAsksNothing() {
        profileIsFollowed();
        BoardView view = board("day=2026-99-99&state=GREAT&unit=a/b/c/d/e/f&post=COOK&lacking=nothing");

        assertThat(view.asked().day()).isEmpty();
        assertThat(view.asked().filter()).isEqualTo(BoardFilter.ALL);
    }
}
