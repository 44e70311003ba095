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
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.account.WorkAs;
import org.readback.assessment.Redecisions.Redecided;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Mastery;
import org.readback.bank.BankItem;
import org.readback.bank.CountedResponses;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Ruling;
import org.readback.item.LanguageTag;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

@AppTest
class RedecisionsTest extends RedecisionScene {
    @Test
    void aWithdrawnItemCountsNoMoreAndTheOldDecisionStaysBehindTheNew(
            @Autowired Recomputation recomputation, @Autowired WorkAs workAs) {
        AttemptId attempt = play(asking -> asking.position() == 1 ? wrong(asking) : right(asking));
        var before = (Mastery) result(attempt);
        ItemVersionId faulty = answered(attempt, 1);

        rule(faulty, new Ruling.Withdrawn());
        assertThat(redecisions.decide(List.of(attempt))).hasSize(1);

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
        Redecided changed = redecisions.decide(List.of(attempt)).getFirst();

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
            Redecided same =
                    redecisions.preview(List.of(attempt), some, key(some, "b")).getFirst();
            assertThat(same.after()).isEqualTo(same.before().result());
        }
    }

    @Test
    void decidedTwiceIsDecidedOnce() {
        AttemptId attempt = play(SampleTests::right);
        rule(answered(attempt, 2), new Ruling.Withdrawn());

        assertThat(redecisions.decide(List.of(attempt))).hasSize(1);
        assertThat(redecisions.decide(List.of(attempt))).isEmpty();
    }

    @Test
    void aKillInTheMiddleLeavesTheOldDecisionsInForce(@Autowired Superuser superuser) {
        AttemptId attempt = play(SampleTests::right);
        Result before = result(attempt);
        ItemVersionId faulty = answered(attempt, 1);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    rulings.lock();
                    rulings.rule(faulty, new Ruling.Withdrawn());
                    assertThat(redecisions.decide(List.of(attempt))).hasSize(1);
                    superuser.jdbc().queryForList("""
                        select pg_terminate_backend(pid) from pg_locks
                        where locktype = 'advisory' and mode = 'ExclusiveLock' and granted
                            and objid = hashtext('bank.ruling')::bit(32)::bigint::oid
                        """);
                    redecisions.decide(List.of(attempt));
                }))
                .isInstanceOfAny(DataAccessException.class, TransactionException.class);

        assertThat(result(attempt)).isEqualTo(before);
        assertThat(assessments.result(attempt).orElseThrow().summary().revised())
                .isEmpty();
        assertThat(rulings.of(faulty)).isEmpty();
    }

    @Test
    void whatWasNotAskedChangesNothing() {
        AttemptId attempt = play(asking -> asking.position() % 2 == 0 ? wrong(asking) : right(asking));
        var asked = log.sitting(attempt.attemptId()).stream()
                .map(each -> each.item())
                .toList();

        for (BankItem other : bank.pool(test.blueprintId())) {
            if (asked.contains(other.version())) continue;
            Redecided same = redecisions
                    .preview(List.of(attempt), other.version(), new Ruling.Withdrawn())
                    .getFirst();
            assertThat(same.after()).isEqualTo(same.before().result());
        }
    }

    @Test
    void aDutyNoLongerShownByAnyAnswerIsNotMet() {
        AttemptId attempt = play(SampleTests::right);
        ItemVersionId ofDuty = log.sitting(attempt.attemptId()).stream()
                .map(each -> each.item())
                .filter(each -> "stop".equals(bank.version(each).frame().duty()))
                .findFirst()
                .orElseThrow();

        var after = (Mastery) redecisions
                .preview(List.of(attempt), ofDuty, new Ruling.Withdrawn())
                .getFirst()
                .after();

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
