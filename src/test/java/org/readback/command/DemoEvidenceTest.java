package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.readback.account.AccountId;
import org.readback.contingent.RollMember;
import org.readback.contingent.SubUnitPath;
import org.readback.evidence.Entry;
import org.readback.requirement.Measure;
import org.readback.requirement.Post;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold;

class DemoEvidenceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<Entry> invent() {
        var random = new SplittableRandom(7);
        var desk = new DemoDossier.Desk(new AccountId(new UUID(1, 1)), new AccountId(new UUID(1, 2)), "A Rater", TODAY);
        var all = new ArrayList<Entry>();
        for (int i = 0; i < 200; i++) {
            var member = new RollMember(
                    new AccountId(new UUID(2, i)),
                    "Person " + i,
                    Optional.empty(),
                    new RollMember.Place("Pte", List.of(Post.values()[i % 6]), SubUnitPath.of("Company 1")),
                    TODAY.minusDays(150),
                    Optional.empty());
            all.addAll(DemoDossier.of(member, desk, random));
        }
        return all;
    }

    @Test
    void sameNumbersGiveTheSamePeople() {
        assertThat(invent()).isEqualTo(invent());
    }

    @Test
    void everyKindOfStandingHasSomebody() {
        List<Entry> all = invent();

        assertThat(all).allSatisfy(entry -> assertThat(entry.on()).isBefore(TODAY));
        assertThat(all).anyMatch(entry -> entry.measure() instanceof Measure.Failed);
        assertThat(all).anyMatch(entry -> entry.until().filter(TODAY::isAfter).isPresent());
        assertThat(all)
                .anyMatch(entry -> entry.until()
                        .filter(last -> !last.isBefore(TODAY) && last.isBefore(TODAY.plusDays(60)))
                        .isPresent());
        assertThat(all).anyMatch(entry -> entry.measure() instanceof Measure.Held);
    }

    /** Without a score nobody of the demonstration would ever be ready. */
    @Test
    void testsWerePassedWithAScoreThatProfilesAskForOrFailedBelowIt() {
        var asked = new Threshold.Score(80);

        assertThat(invent())
                .filteredOn(entry -> entry.subject().kind() == Subject.Kind.TEST)
                .allSatisfy(entry -> assertThat(entry.measure()).isInstanceOf(Measure.Scored.class))
                .anyMatch(entry -> entry.measure().meets(asked))
                .anyMatch(entry -> !entry.measure().meets(asked));
    }
}
