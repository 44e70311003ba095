package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WorkAs;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSheet.Finished;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemSource;
import org.readback.bank.ItemTimes;
import org.readback.bank.LoggedResponse;
import org.readback.bank.NewResponse;
import org.readback.bank.Occasion;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.bank.TestItems;
import org.readback.bank.TestItems.Marks;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.psychometrics.Effort;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;

/** A test of its own, whose items take people 30 seconds. */
@AppTest
class ValidityTest {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    Assessments assessments;

    @Autowired
    SimulatedAttempts simulated;

    @Autowired
    Blueprints blueprints;

    @Autowired
    ItemBank bank;

    @Autowired
    ItemTimes times;

    @Autowired
    ResponseLog log;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Recomputation recomputation;

    @Autowired
    WorkAs workAs;

    @Autowired
    Superuser superuser;

    private final String name = "valid-" + UUID.randomUUID();
    private final BlueprintId mastery = new BlueprintId(name + "-m");
    private final BlueprintId levels = new BlueprintId(name + "-l");

    @BeforeEach
    void offer() {
        var items = new ArrayList<ItemSource>();
        for (int i = 0; i < 30; i++) {
            items.add(TestItems.inPool(
                    name, TestItems.choice(new Marks(name + "-" + (100 + i), 1 + i % 5, "topic", null))));
        }
        bank.add(items);
        String head = """
            title: {en: Valid}
            summary: {en: A test.}
            languages: [en]
            minutes: 45
            """;
        blueprints.take("m.yaml", "id: " + mastery + "\nkind: mastery\n" + head + """
            pool: %s
            items: 10
            pass: 0.80
            topics: {topic: 1}
            """.formatted(name));
        blueprints.take("l.yaml", "id: " + levels + "\nkind: levels\n" + head + """
            parts:
              - {part: reading, pool: %1$s, scale: %1$s, items: {min: 10, max: 10}, stop-mass: 0.70,
                 cuts: [-1.5, -0.5, 0.5, 1.5], topics: {topic: 1}}
            """.formatted(name));
    }

    @AfterEach
    void withdraw() {
        blueprints.withdraw(mastery);
        blueprints.withdraw(levels);
    }

    private void takesThirtySeconds(Origin origin) {
        var person = accounts.fresh(Role.TRAINEE);
        for (BankItem item : bank.pool(name)) {
            UUID sitting = UUID.randomUUID();
            for (int i = 1; i <= 20; i++) {
                log.append(new NewResponse(
                        sitting,
                        i,
                        UUID.randomUUID(),
                        person,
                        Occasion.TEST,
                        origin,
                        item.version(),
                        LanguageTag.EN,
                        new Response.Choice("b"),
                        Score.FULL,
                        Duration.ofSeconds(30),
                        item.model()));
            }
        }
        times.refresh();
    }

    /** The first answers take a moment only, the others 7 seconds. */
    private Finished play(BlueprintId test, int rapid) {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        while (sheet instanceof Asking asking) {
            if (asking.position() > rapid) {
                superuser.jdbc().update("""
                    update attempt set shown = jsonb_set(shown, '{at}', to_jsonb(to_char(
                        cast(shown ->> 'at' as timestamptz) at time zone 'UTC' - interval '7 s',
                        'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
                    where attempt_id = ?
                    """, asking.attempt().attemptId());
            }
            sheet = assessments.answer(asking.attempt(), asking.nonce(), SampleTests.right(asking));
        }
        return (Finished) sheet;
    }

    private void recomputes(AttemptId attempt) {
        assertThat(workAs.system(Set.of(Role.SUPERVISOR), () -> recomputation.differences(attempt)))
                .hasValueSatisfying(found -> assertThat(found).isEmpty());
    }

    @Test
    void aMasteryTestWithTooManyRapidGuessesIsNotValidThoughAllWasRight() {
        takesThirtySeconds(Origin.REAL);

        Finished finished = play(mastery, 2);

        assertThat(finished.result()).isEqualTo(new Result.NotValid(TestKind.MASTERY, List.of("topic"), 10, 2));
        assertThat(((Result.NotValid) finished.result()).effort()).isEqualTo(0.8);
        recomputes(finished.attempt());
    }

    @Test
    void nineOfTenWorkedOnAreEnoughAndARapidGuessKeepsItsScore() {
        takesThirtySeconds(Origin.REAL);

        Finished finished = play(mastery, 1);

        assertThat(finished.result()).isInstanceOfSatisfying(Result.Mastery.class, result -> {
            assertThat(result.points()).isEqualTo(10);
            assertThat(result.isPassed()).isTrue();
        });
        assertThat(log.sitting(finished.attempt().attemptId()))
                .extracting(LoggedResponse::effort)
                .startsWith(Effort.RAPID_GUESS, Effort.SOLUTION)
                .containsOnlyOnce(Effort.RAPID_GUESS);
        recomputes(finished.attempt());
    }

    @Test
    void aLevelTestWithTooManyRapidGuessesGivesNoBand() {
        takesThirtySeconds(Origin.REAL);

        Finished finished = play(levels, 3);

        assertThat(finished.result()).isEqualTo(new Result.NotValid(TestKind.LEVELS, List.of("reading"), 10, 3));
        recomputes(finished.attempt());
    }

    @Test
    void whatIsNotValidCanBeRepeatedAtOnceWithOtherItems() {
        takesThirtySeconds(Origin.REAL);
        Finished notValid = play(mastery, 10);

        TestOffer offer = assessments.offers().stream()
                .filter(each -> each.test().equals(mastery))
                .findFirst()
                .orElseThrow();
        assertThat(offer.state()).isEqualTo(new TestOffer.State.Open());
        assertThat(offer.last().orElseThrow().result()).isInstanceOf(Result.NotValid.class);
        Finished again = play(mastery, 0);

        assertThat(again.result()).isInstanceOf(Result.Mastery.class);
        assertThat(log.sitting(again.attempt().attemptId()))
                .extracting(LoggedResponse::item)
                .doesNotContainAnyElementsOf(log.sitting(notValid.attempt().attemptId()).stream()
                        .map(LoggedResponse::item)
                        .toList());
    }

    @Test
    void laterTimesChangeNoResultThatStands() {
        Finished before = play(mastery, 10);
        assertThat(before.result()).isInstanceOf(Result.Mastery.class);

        takesThirtySeconds(Origin.REAL);

        recomputes(before.attempt());
    }

    @Test
    void anAttemptFromBeforeAnybodyLookedStaysAsItWas() {
        Finished finished = play(mastery, 0);
        superuser.jdbc().update("""
            update attempt set rules = rules - 'leastEffort', decision = decision - 'work' where attempt_id = ?
            """, finished.attempt().attemptId());
        superuser
                .jdbc()
                .update(
                        "update response set effort = 'RAPID_GUESS' where sitting = ?",
                        finished.attempt().attemptId());

        recomputes(finished.attempt());
    }

    @Test
    void madeUpPeopleAreJudgedByMadeUpPeople() {
        takesThirtySeconds(Origin.SIMULATED);

        ResultSummary hasty = simulated.play(mastery, person(Duration.ofSeconds(3)), new SplittableRandom(1));
        ResultSummary calm = simulated.play(mastery, person(Duration.ofSeconds(30)), new SplittableRandom(1));

        assertThat(hasty.result()).isInstanceOf(Result.NotValid.class);
        assertThat(calm.result()).isInstanceOf(Result.Mastery.class);
    }

    private SimulatedPerson person(Duration pace) {
        return new SimulatedPerson(
                accounts.fresh(Role.TRAINEE),
                Instant.parse("2026-01-05T08:00:00Z"),
                LanguageTag.EN,
                Map.of("", 4.0),
                pace);
    }
}
