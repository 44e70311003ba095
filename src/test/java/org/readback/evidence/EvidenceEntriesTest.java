package org.readback.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.evidence.Squads.Squad;
import org.readback.requirement.Evidence;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold.Basis;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class EvidenceEntriesTest extends SpringBrowserlessTest {
    private static final Subject DRIVING = Subject.of("practical:driving");
    private static final Subject PASSPORT = Subject.of("document:passport");

    @Autowired
    EvidenceEntries entries;

    @Autowired
    EvidenceBook book;

    @Autowired
    Squads squads;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Clock clock;

    private Squad squad;
    private LocalDate today;

    @BeforeEach
    void threePeople() {
        squad = squads.squad(3);
        today = Centre.today(clock);
    }

    private NewEntry line(AccountId person, Outcome outcome) {
        return new NewEntry(
                person, outcome, today.minusDays(1), Optional.of(today.plusYears(1)), "", " ", Optional.empty());
    }

    private static NewEntries drove(NewEntry... lines) {
        return new NewEntries(DRIVING, " Sgt Tester ", List.of(lines));
    }

    private Evidence only(AccountId person) {
        List<Evidence> all = book.of(person).evidence();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static void refused(String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        UserError.class, error -> assertThat(error.key()).isEqualTo("evidence.error." + key));
    }

    @Test
    void resultsOfManyAreEnteredAtOnce() {
        try (var session = accounts.signIn(squad.supervisor())) {
            entries.enter(drove(
                    line(squad.people().get(0), Outcome.PASSED),
                    line(squad.people().get(1), Outcome.FAILED)));

            assertThat(entries.newest(squad.contingent(), DRIVING))
                    .containsOnlyKeys(squad.people().get(0), squad.people().get(1));
        }
        Evidence passed = only(squad.people().get(0));
        assertThat(passed.measure()).isEqualTo(new Measure.Achieved());
        assertThat(passed.issuer()).isEqualTo("Sgt Tester");
        assertThat(passed.until()).hasValue(today.plusYears(1));
        assertThat(only(squad.people().get(1)).measure()).isEqualTo(new Measure.Failed());
        assertThat(book.of(squad.people().get(2)).evidence()).isEmpty();
    }

    @Test
    void allOfThemAreEnteredOrNone() {
        AccountId stranger = accounts.fresh(Role.TRAINEE);
        try (var session = accounts.signIn(squad.supervisor())) {
            assertThatThrownBy(() ->
                            entries.enter(drove(line(squad.person(), Outcome.PASSED), line(stranger, Outcome.PASSED))))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(book.of(squad.person()).evidence()).isEmpty();
    }

    @Test
    void whatCannotBeIsSaid() {
        AccountId person = squad.person();
        try (var session = accounts.signIn(squad.supervisor())) {
            refused("nothing", () -> entries.enter(drove()));
            refused("twice", () -> entries.enter(drove(line(person, Outcome.PASSED), line(person, Outcome.FAILED))));
            refused("issuer", () -> entries.enter(new NewEntries(DRIVING, " ", List.of(line(person, Outcome.PASSED)))));
            refused(
                    "failed",
                    () -> entries.enter(new NewEntries(PASSPORT, "KZ", List.of(line(person, Outcome.FAILED)))));
            refused(
                    "subject",
                    () -> entries.enter(new NewEntries(
                            Subject.of("language:speaking"), "KZ", List.of(line(person, Outcome.PASSED)))));
            refused(
                    "future",
                    () -> entries.enter(drove(new NewEntry(
                            person, Outcome.PASSED, today.plusDays(1), Optional.empty(), "", "", Optional.empty()))));
            refused(
                    "until",
                    () -> entries.enter(drove(new NewEntry(
                            person,
                            Outcome.PASSED,
                            today,
                            Optional.of(today.minusDays(1)),
                            "",
                            "",
                            Optional.empty()))));
            refused(
                    "long",
                    () -> entries.enter(drove(new NewEntry(
                            person, Outcome.PASSED, today, Optional.empty(), "9".repeat(61), "", Optional.empty()))));
            entries.enter(drove(line(person, Outcome.PASSED)));
            refused("known", () -> entries.enter(drove(line(person, Outcome.PASSED))));
        }
    }

    @Test
    void entryIsCorrectedByRevokingItAndEnteringTheRightOne() {
        try (var session = accounts.signIn(squad.supervisor())) {
            entries.enter(drove(line(squad.person(), Outcome.FAILED)));
            String wrong = only(squad.person()).id();
            var id = new EntryId(UUID.fromString(wrong.substring("entry:".length())));

            entries.correct(
                    new Correction(id, "Two names mixed up", "Sgt Tester", line(squad.person(), Outcome.PASSED)));

            assertThat(book.of(squad.person()).evidence())
                    .filteredOn(each -> each.stands(today))
                    .singleElement()
                    .satisfies(right -> assertThat(right.measure()).isEqualTo(new Measure.Achieved()));
            assertThat(book.of(squad.person()).evidence()).hasSize(2);
            refused("revoked", () -> entries.revoke(squad.person(), wrong, today, "Once more"));
        }
    }

    @Test
    void revokedFromADayOnItWasGoodUntilThen() {
        try (var session = accounts.signIn(squad.supervisor())) {
            entries.enter(drove(line(squad.person(), Outcome.PASSED)));
            String id = only(squad.person()).id();

            refused("reason", () -> entries.revoke(squad.person(), id, today, "  "));
            refused("from", () -> entries.revoke(squad.person(), id, today.minusDays(2), "Too early"));
            refused("from", () -> entries.revoke(squad.person(), id, today.plusDays(1), "Too late"));
            refused("unknown", () -> entries.revoke(squad.people().get(1), id, today, "Not theirs"));
            entries.revoke(squad.person(), id, today, "The permit was withdrawn");
        }
        Evidence revoked = only(squad.person());
        assertThat(revoked.stands(today.minusDays(1))).isTrue();
        assertThat(revoked.stands(today)).isFalse();
    }

    @Test
    void levelsAreGivenByRatersOnly() {
        var rating = new NewRating(
                squad.person(),
                Map.of("speaking", Level.L1_PLUS, "listening", Level.L2),
                today,
                Optional.of(today.plusYears(2)),
                "");
        try (var session = accounts.signIn(squad.supervisor())) {
            assertThatThrownBy(() -> entries.rate(rating)).isInstanceOf(AccessDeniedException.class);
        }
        try (var session = accounts.signIn(squad.rater())) {
            entries.rate(rating);
            refused(
                    "subject",
                    () -> entries.rate(
                            new NewRating(squad.person(), Map.of("use", Level.L1), today, Optional.empty(), "")));
        }
        assertThat(book.of(squad.person()).evidence())
                .extracting(each -> each.subject().code(), Evidence::measure)
                .containsExactlyInAnyOrder(
                        tuple("listening", new Measure.Held(Level.L2, Basis.RATED)),
                        tuple("speaking", new Measure.Held(Level.L1_PLUS, Basis.RATED)));
        String id = book.of(squad.person()).evidence().getFirst().id();
        try (var session = accounts.signIn(squad.supervisor())) {
            refused("rater", () -> entries.revoke(squad.person(), id, today, "Not a rater"));
        }
    }

    @Test
    void onlyThoseWhoLookAfterAContingentEnterItsResults() {
        try (var session = accounts.signIn(squad.supervisor())) {
            EntrySheet sheet = entries.sheet(squad.contingent()).orElseThrow();
            assertThat(sheet.people()).hasSize(3);
            assertThat(sheet.subjects()).containsKeys(DRIVING, PASSPORT);
        }
        try (var session = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(entries.sheet(squad.contingent())).isEmpty();
            assertThat(entries.newest(squad.contingent(), DRIVING)).isEmpty();
        }
        try (var session = accounts.signIn(squad.person())) {
            assertThatThrownBy(() -> entries.enter(drove(line(squad.person(), Outcome.PASSED))))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }
}
