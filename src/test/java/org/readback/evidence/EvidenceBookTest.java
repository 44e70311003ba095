package org.readback.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.requirement.Begun;
import org.readback.requirement.Evidence;
import org.readback.requirement.Level;
import org.readback.requirement.Measure;
import org.readback.requirement.Measure.Duties;
import org.readback.requirement.Subject;
import org.readback.requirement.Threshold.Basis;
import org.readback.requirement.Waiver;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class EvidenceBookTest extends SpringBrowserlessTest {
    private static final Subject DRIVING = Subject.of("practical:driving");
    private static final Subject LAW = Subject.of("test:uf-unit-1");
    private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
    private static final Instant NOON = Instant.parse("2026-04-01T07:00:00Z");

    @Autowired
    EvidenceBook book;

    @Autowired
    EntryRows entries;

    @Autowired
    RevocationRows revocations;

    @Autowired
    WaiverRows waivers;

    @Autowired
    TestAccounts accounts;

    @Autowired
    org.readback.progress.Evidence scenes;

    private static Entry drove(AccountId person, AccountId by, Measure measure) {
        return new Entry(
                new EntryId(UUID.randomUUID()),
                person,
                measure instanceof Measure.Held ? Subject.of("language:speaking") : DRIVING,
                measure,
                SPRING,
                Optional.of(SPRING.plusYears(1)),
                "",
                "Sgt Tester",
                "",
                Optional.empty(),
                by,
                NOON);
    }

    @Test
    void whatWasEnteredIsThereAsItWasEntered() {
        AccountId person = accounts.fresh(Role.TRAINEE);
        AccountId staff = accounts.fresh(Role.SUPERVISOR);
        List<Entry> entered = Stream.of(
                        new Measure.Achieved(), new Measure.Failed(), new Measure.Held(Level.L1_PLUS, Basis.RATED))
                .map(measure -> drove(person, staff, measure))
                .toList();

        entries.add(entered);

        assertThat(entries.of(List.of(person))).containsExactlyInAnyOrderElementsOf(entered);
        assertThat(book.of(person).evidence())
                .containsExactlyInAnyOrderElementsOf(
                        entered.stream().map(Entry::evidence).toList());
        assertThat(book.of(accounts.fresh(Role.TRAINEE))).isEqualTo(Held.NOTHING);
    }

    @Test
    void whatIsRevokedIsStillThereButNotGoodFromThatDayOn() {
        AccountId person = accounts.fresh(Role.TRAINEE);
        AccountId staff = accounts.fresh(Role.SUPERVISOR);
        Entry entry = drove(person, staff, new Measure.Achieved());
        entries.add(List.of(entry));
        var revoked =
                new Revocation(person, entry.id().evidence(), SPRING.plusDays(9), "A name was mistaken.", staff, NOON);

        assertThat(revocations.add(revoked)).isTrue();
        assertThat(revocations.add(revoked)).isFalse();

        Evidence held = book.of(person).evidence().getFirst();
        assertThat(held.stands(SPRING.plusDays(8))).isTrue();
        assertThat(held.stands(SPRING.plusDays(9))).isFalse();
    }

    @Test
    void testsAndCoursesAreReadWhereTheyStand() {
        var scene = scenes.scene();

        var held = book.of(Set.of(scene.busy(), scene.idle()));

        Held busy = held.getOrDefault(scene.busy(), Held.NOTHING);
        assertThat(busy.evidence())
                .filteredOn(each -> each.subject().equals(LAW))
                .singleElement()
                .satisfies(law -> {
                    assertThat(law.id())
                            .isEqualTo("attempt:" + scene.tests().getFirst().attempt());
                    assertThat(law.measure())
                            .isInstanceOfSatisfying(
                                    Measure.Scored.class,
                                    scored -> assertThat(scored.duties()).isNotEqualTo(Duties.NONE));
                });
        assertThat(busy.evidence())
                .extracting(each -> each.subject().toString())
                .contains("duties:uf-unit-1", "test:eng-placement", "language:reading", "language:listening")
                .doesNotContain("language:use", "course:eng1");
        assertThat(busy.evidence())
                .extracting(Evidence::measure)
                .filteredOn(measure -> measure instanceof Measure.Held)
                .allMatch(measure -> measure instanceof Measure.Held level && level.basis() == Basis.INDICATION);
        assertThat(busy.begun()).extracting(Begun::subject).contains(Subject.of("course:eng1"));
        assertThat(held).containsEntry(scene.idle(), Held.NOTHING);
    }

    @Test
    void waiverHoldsFromTheSecondSignatureOn() {
        AccountId person = accounts.fresh(Role.TRAINEE);
        AccountId one = accounts.fresh(Role.SUPERVISOR);
        AccountId other = accounts.fresh(Role.SUPERVISOR);
        var asked = new WaiverCase(
                new WaiverId(UUID.randomUUID()),
                person,
                DRIVING,
                SPRING,
                Optional.of(SPRING.plusDays(30)),
                "No car until May.",
                one,
                NOON,
                Optional.empty(),
                Optional.empty());
        waivers.ask(asked);
        assertThat(book.of(person).waivers()).isEmpty();

        waivers.step(asked, step(WaiverCase.Kind.APPROVED, SPRING.plusDays(3), other, ""));

        Waiver given = book.of(person).waivers().getFirst();
        assertThat(given.covers(SPRING.plusDays(2))).isFalse();
        assertThat(given.covers(SPRING.plusDays(3))).isTrue();
        assertThat(given.covers(SPRING.plusDays(30))).isTrue();
        assertThat(given.covers(SPRING.plusDays(31))).isFalse();

        waivers.step(asked, step(WaiverCase.Kind.ENDED, SPRING.plusDays(10), one, "The car came."));

        given = book.of(person).waivers().getFirst();
        assertThat(given.covers(SPRING.plusDays(9))).isTrue();
        assertThat(given.covers(SPRING.plusDays(10))).isFalse();
    }

    private static WaiverCase.Step step(WaiverCase.Kind kind, LocalDate from, AccountId by, String reason) {
        return new WaiverCase.Step(kind, from, reason, by, NOON);
    }
}
