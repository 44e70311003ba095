package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readback.assessment.SampleTests.right;
import static org.readback.assessment.SampleTests.wrong;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
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
import org.readback.assessment.Redecisions.Redecided;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Mastery;
import org.readback.bank.BankItem;
import org.readback.bank.CountedResponses;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemRulings;
import org.readback.bank.ItemVersionId;
import org.readback.bank.ResponseLog;
import org.readback.bank.Ruling;
import org.readback.item.Item;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.SingleChoice;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class RedecisionsTest {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    OwnTests tests;

    @Autowired
    Assessments assessments;

    @Autowired
    Redecisions redecisions;

    @Autowired
    ItemRulings rulings;

    @Autowired
    ItemBank bank;

    @Autowired
    ResponseLog log;

    @Autowired
    TransactionTemplate transaction;

    private BlueprintId test = new BlueprintId("none");

    @BeforeEach
    void offer() {
        test = tests.mastery();
    }

    @AfterEach
    void withdraw() {
        tests.withdraw(test);
    }

    private AttemptId play(Function<Asking, Response> answer) {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        while (sheet instanceof Asking asking) {
            sheet = assessments.answer(asking.attempt(), asking.nonce(), answer.apply(asking));
        }
        return sheet.attempt();
    }

    private ItemVersionId answered(AttemptId attempt, int position) {
        return log.sitting(attempt.attemptId()).get(position - 1).item();
    }

    private void rule(ItemVersionId item, Ruling ruling) {
        transaction.executeWithoutResult(_ -> rulings.rule(item, ruling));
    }

    private Map<LanguageTag, Item> key(ItemVersionId faulty, String key) {
        var choice = (SingleChoice) bank.version(faulty).in(LanguageTag.EN);
        return Map.of(LanguageTag.EN, new SingleChoice(choice.frame(), choice.options(), key));
    }

    private Result result(AttemptId attempt) {
        return assessments.result(attempt).orElseThrow().summary().result();
    }

    @Test
    void aWithdrawnItemCountsNoMoreAndTheOldDecisionStaysBehindTheNew(
            @Autowired Recomputation recomputation, @Autowired WorkAs workAs) {
        AttemptId attempt = play(asking -> asking.position() == 1 ? wrong(asking) : right(asking));
        var before = (Mastery) result(attempt);
        ItemVersionId faulty = answered(attempt, 1);

        rule(faulty, new Ruling.Withdrawn());
        assertThat(redecisions.decide(attempt)).isPresent();

        var after = (Mastery) result(attempt);
        assertThat(after.points()).isEqualTo(before.points());
        assertThat(after.items()).isEqualTo(before.items() - 1);
        ResultSummary summary = assessments.result(attempt).orElseThrow().summary();
        assertThat(summary.revised())
                .hasValueSatisfying(revised -> assertThat(revised.first()).isEqualTo(before));
        assertThat(workAs.system(Set.of(Role.SUPERVISOR), () -> recomputation.differences(attempt)))
                .hasValueSatisfying(all -> assertThat(all).isEmpty());
    }

    @Test
    void whoAnsweredByTheMendedKeyGetsThePoint() {
        AttemptId attempt = play(asking -> asking.position() == 1 ? wrong(asking) : right(asking));
        var before = (Mastery) result(attempt);
        ItemVersionId faulty = answered(attempt, 1);

        rulings.mend(faulty, key(faulty, "c"));
        Redecided changed = redecisions.decide(attempt).orElseThrow();

        assertThat(changed.before().result()).isEqualTo(before);
        assertThat(((Mastery) changed.after()).points()).isEqualTo(before.points() + 1);
        assertThat(((Mastery) changed.after()).duties()).allMatch(DutyResult::isMet);
    }

    @Test
    void anUnchangedKeyChangesNothingWhoeverAnswered(
            @Autowired SimulatedAttempts simulated, @Autowired TestAccounts people) {
        BlueprintId levels = tests.levels();
        var attempts = new ArrayList<AttemptId>();
        for (int i = 0; i < 8; i++) {
            var person = new SimulatedPerson(
                    people.fresh(Role.TRAINEE),
                    Instant.parse("2026-05-12T04:00:00Z"),
                    LanguageTag.EN,
                    Map.of("", i / 2.0 - 2),
                    Duration.ofSeconds(20));
            for (BlueprintId each : List.of(test, levels)) {
                attempts.add(
                        simulated.play(each, person, new SplittableRandom(i)).attempt());
            }
        }
        tests.withdraw(levels);

        for (AttemptId attempt : attempts) {
            ItemVersionId some = answered(attempt, 2);
            Redecided same = redecisions.preview(attempt, some, key(some, "b")).orElseThrow();
            assertThat(same.after()).isEqualTo(same.before().result());
        }
    }

    @Test
    void decidedTwiceIsDecidedOnce() {
        AttemptId attempt = play(SampleTests::right);
        rule(answered(attempt, 2), new Ruling.Withdrawn());

        assertThat(redecisions.decide(attempt)).isPresent();
        assertThat(redecisions.decide(attempt)).isEmpty();
    }

    @Test
    void aKillInTheMiddleLeavesTheOldDecisionsInForce(@Autowired Superuser superuser) {
        AttemptId attempt = play(SampleTests::right);
        Result before = result(attempt);
        ItemVersionId faulty = answered(attempt, 1);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    rulings.lock();
                    rulings.rule(faulty, new Ruling.Withdrawn());
                    assertThat(redecisions.decide(attempt)).isPresent();
                    superuser.jdbc().queryForList("""
                        select pg_terminate_backend(pid) from pg_locks
                        where locktype = 'advisory' and mode = 'ExclusiveLock' and granted
                            and objid = hashtext('bank.ruling')::bit(32)::bigint::oid
                        """);
                    redecisions.decide(attempt);
                }))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);

        assertThat(result(attempt)).isEqualTo(before);
        assertThat(assessments.result(attempt).orElseThrow().summary().revised())
                .isEmpty();
        assertThat(rulings.of(faulty)).isEmpty();
    }

    @Test
    void aDutyWhoseItemIsWithdrawnIsAskedAgainWhileTheTestRuns() {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        while (sheet instanceof Asking asking && !isOfDuty(asking)) {
            sheet = assessments.answer(asking.attempt(), asking.nonce(), right(asking));
        }
        Asking asked = (Asking) sheet;
        ItemVersionId faulty = shown(asked);
        sheet = assessments.answer(asked.attempt(), asked.nonce(), wrong(asked));
        rule(faulty, new Ruling.Withdrawn());
        while (sheet instanceof Asking asking) {
            sheet = assessments.answer(asking.attempt(), asking.nonce(), right(asking));
        }

        var done = (Mastery) result(sheet.attempt());
        assertThat(done.items()).isEqualTo(5);
        assertThat(done.points()).isEqualTo(5);
        assertThat(done.duties()).extracting(DutyResult::outcome).containsOnly(DutyOutcome.MET);
        assertThat(log.sitting(sheet.attempt().attemptId())).hasSize(7);
    }

    private boolean isOfDuty(Asking asking) {
        return item(asking).frame().duty() != null;
    }

    private ItemVersionId shown(Asking asking) {
        return item(asking).version();
    }

    private BankItem item(Asking asking) {
        return bank.current(asking.item().frame().id()).orElseThrow();
    }

    @Test
    void aDutyNoLongerShownByAnyAnswerIsNotMet() {
        AttemptId attempt = play(SampleTests::right);
        ItemVersionId ofDuty = log.sitting(attempt.attemptId()).stream()
                .map(each -> each.item())
                .filter(each -> "stop".equals(bank.version(each).frame().duty()))
                .findFirst()
                .orElseThrow();

        var after = (Mastery) Objects.requireNonNull(redecisions
                .preview(attempt, ofDuty, new Ruling.Withdrawn())
                .orElseThrow()
                .after());

        assertThat(after.duties()).contains(new DutyResult("stop", DutyOutcome.NOT_ASKED));
        assertThat(after.isPassed()).isFalse();
    }

    @Test
    void nobodyIsShownARuledVersionAndStatisticsPassOverIt(@Autowired CountedResponses counted) {
        AttemptId attempt = play(SampleTests::right);
        ItemVersionId faulty = answered(attempt, 1);
        ItemVersionId other = answered(attempt, 2);

        rule(faulty, new Ruling.Withdrawn());
        rulings.mend(other, key(other, "a"));

        assertThat(bank.pool(test.blueprintId()))
                .extracting(BankItem::version)
                .doesNotContain(faulty, other)
                .contains(new ItemVersionId(other.item(), 2));
        assertThat(counted.of(test.blueprintId()))
                .extracting(each -> each.item())
                .isNotEmpty()
                .doesNotContain(faulty, other);
    }
}
