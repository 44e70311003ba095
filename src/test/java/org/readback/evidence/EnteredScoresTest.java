package org.readback.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.TestAccounts;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.evidence.Squads.Squad;
import org.readback.profile.ProfileId;
import org.readback.profile.SampleProfiles;
import org.readback.requirement.Evidence;
import org.readback.requirement.Measure;
import org.readback.requirement.Post;
import org.readback.requirement.ProfileText;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests taken elsewhere, with and without their percentage. */
@AppTest
class EnteredScoresTest {
    @Autowired
    EvidenceEntries entries;

    @Autowired
    EvidenceBook book;

    @Autowired
    Squads squads;

    @Autowired
    SampleProfiles samples;

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
        return new NewEntry(person, outcome, today.minusDays(1), Optional.empty(), "", "", Optional.empty());
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
    void testTakenElsewhereSaysWhetherItWasPassedWithItsPercentBeside() {
        Subject test = Subject.of("test:uf-final");
        var done = new Threshold.Done();
        var eighty = new Threshold.Score(80);
        try (var session = accounts.signIn(squad.supervisor())) {
            entries.enter(new NewEntries(
                    test,
                    "Other school",
                    List.of(
                            score(squad.people().get(0), Outcome.FAILED, 85),
                            score(squad.people().get(1), Outcome.PASSED, 72),
                            score(squad.people().get(2), Outcome.PASSED, 91.5))));
            refused(
                    "percent",
                    () -> entries.enter(new NewEntries(
                            test, "Other school", List.of(score(squad.person(), Outcome.PASSED, 100.1)))));
            refused(
                    "percent",
                    () -> entries.enter(new NewEntries(
                            Subject.of("practical:driving"),
                            "Sgt Tester",
                            List.of(score(squad.person(), Outcome.PASSED, 50)))));
            entries.correct(new Correction(
                    new EntryId(UUID.fromString(only(squad.people().get(2)).id().substring("entry:".length()))),
                    "Misread",
                    "Other school",
                    score(squad.people().get(2), Outcome.PASSED, 81.5)));
        }

        Measure failed = only(squad.people().get(0)).measure();
        Measure low = only(squad.people().get(1)).measure();
        Measure high = book.of(squad.people().get(2)).evidence().getLast().measure();
        assertThat(List.of(failed.meets(done), failed.meets(eighty))).containsExactly(false, false);
        assertThat(List.of(low.meets(done), low.meets(eighty))).containsExactly(true, false);
        assertThat(List.of(high.meets(done), high.meets(eighty))).containsExactly(true, true);
        assertThat(high).isEqualTo(new Measure.Scored(81.5, Measure.Duties.NONE, Measure.Verdict.PASSED));
    }

    @Test
    void whereAScoreIsAskedAPassIsEnteredWithItsPercentage() {
        Subject test = Subject.of("test:uf-unit-1");
        ProfileId profile = SampleProfiles.fresh();
        samples.approved(
                profile,
                new ProfileText(
                        "Scores",
                        "Order 1",
                        List.of(SampleProfiles.line(test.toString(), new Threshold.Score(80), Set.of(Post.values())))),
                today);
        var bare = new NewEntries(test, "Other school", List.of(line(squad.person(), Outcome.PASSED)));
        try (var session = accounts.signIn(squad.supervisor())) {
            entries.enter(bare);
            EntryId before =
                    new EntryId(UUID.fromString(only(squad.person()).id().substring("entry:".length())));
            samples.follow(squad.contingent(), profile, today);

            refused(
                    "score",
                    () -> entries.enter(new NewEntries(
                            test, "Other school", List.of(line(squad.people().get(1), Outcome.PASSED)))));
            refused(
                    "score",
                    () -> entries.correct(
                            new Correction(before, "Misread", "Other school", line(squad.person(), Outcome.PASSED))));
            entries.enter(new NewEntries(
                    test,
                    "Other school",
                    List.of(
                            line(squad.people().get(1), Outcome.FAILED),
                            score(squad.people().get(2), Outcome.PASSED, 79))));
            entries.enter(new NewEntries(
                    Subject.of("test:uf-final"), "Other school", List.of(line(squad.person(), Outcome.PASSED))));
        }

        assertThat(book.of(squad.person()).evidence())
                .hasSize(2)
                .allMatch(each -> each.measure().equals(new Measure.Achieved()));
    }

    private NewEntry score(AccountId person, Outcome outcome, double percent) {
        return new NewEntry(person, outcome, today, Optional.empty(), "", "", Optional.of(percent));
    }
}
