package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.assessment.SampleTests.LEVELS;
import static org.readback.assessment.SampleTests.right;
import static org.readback.assessment.SampleTests.sitting;
import static org.readback.assessment.SampleTests.wrong;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.SignedIn;
import org.readback.account.TestAccounts;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSheet.Finished;
import org.readback.assessment.Result.Ended;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemRulings;
import org.readback.bank.ItemTimes;
import org.readback.bank.LoggedResponse;
import org.readback.bank.ResponseLog;
import org.readback.base.Installation;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
@RecordApplicationEvents
class AssessmentsTest {
    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    Assessments assessments;

    @Autowired
    ItemRulings rulings;

    @Autowired
    Results results;

    @Autowired
    ResponseLog log;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEvents events;

    @Autowired
    Exposures exposures;

    @Autowired
    ItemTimes times;

    @Autowired
    AttemptDesk own;

    private Asking start() {
        return (Asking) assessments.start(LEVELS, LanguageTag.EN);
    }

    private AttemptSheet answer(Asking asking, Response response) {
        return assessments.answer(asking.attempt(), asking.nonce(), response);
    }

    private Finished play(AttemptSheet from, boolean able) {
        AttemptSheet sheet = from;
        while (sheet instanceof Asking asking) {
            sheet = answer(asking, able ? right(asking) : wrong(asking));
        }
        return (Finished) sheet;
    }

    @Test
    void traineeAnswersEveryItemAndLearnsTheBandOfEachSkill() {
        Finished able = play(start(), true);

        assertThat(able.result()).isInstanceOfSatisfying(Result.Levels.class, levels -> {
            assertThat(levels.skills()).extracting(Result.SkillResult::part).containsExactly("reading", "use");
            assertThat(levels.skills()).allSatisfy(skill -> {
                assertThat(skill.answered()).isBetween(5, 9);
                assertThat(skill.ended()).isIn(Ended.DECIDED, Ended.MAXIMUM);
                assertThat(skill.indication().orElseThrow().band()).isEqualTo(5);
            });
        });
        assertThat(log.sitting(sitting(able)))
                .extracting(LoggedResponse::position)
                .startsWith(1, 2, 3)
                .doesNotHaveDuplicates();
        assertThat(assessments.resume(able.attempt())).isEqualTo(able);
        assertThat(results.of(Set.of(trainee.id())))
                .singleElement()
                .satisfies(summary -> assertThat(summary.result()).isEqualTo(able.result()));
        assertThat(events.stream(AttemptStarted.class)).hasSize(1);
        assertThat(events.stream(AttemptFinished.class)).singleElement().satisfies(finished -> {
            assertThat(finished.result()).isEqualTo(able.result());
            assertThat(finished.digest()).hasSize(64);
            assertThat(finished.detail()).doesNotContain("band");
        });
    }

    @Test
    void whoSaysIDoNotKnowIsScoredZero() {
        Asking first = start();

        answer(first, new Response.DontKnow());

        assertThat(log.sitting(sitting(first))).singleElement().satisfies(logged -> {
            assertThat(logged.response()).isEqualTo(new Response.DontKnow());
            assertThat(logged.score()).isEqualTo(Score.ZERO);
        });
    }

    @Test
    void theSameItemStandsThereAfterARestart(
            @Autowired Terms terms,
            @Autowired ItemBank bank,
            @Autowired SignedIn signedIn,
            @Autowired ApplicationEventPublisher publisher,
            @Autowired Readers readers) {
        Asking second = (Asking) answer(start(), new Response.DontKnow());
        assessments.pause(second.attempt());

        // another server, which knows nothing but the database
        var rows = new AttemptRows(jdbc);
        var blueprints = new Blueprints(jdbc, terms.cuts(), new TestOfferRows(jdbc), "");
        var pools = new Pools(bank);
        var books = new Books(bank, log, times, rulings);
        var paths = new Paths(blueprints, terms.cuts(), books, pools, exposures);
        var starts = new Starts(rows, pools, terms, log, new Installation(Installation.Kind.DEMONSTRATION));
        var sittings = new Sittings(rows, paths, books, publisher);
        var desk = new AttemptDesk(
                rows,
                blueprints,
                starts,
                sittings,
                paths,
                new Consistency(blueprints, bank, log),
                own.larger(),
                own.gates());
        var other = new Assessments(signedIn, desk, RandomGenerator.getDefault(), publisher, readers);
        AttemptSheet resumed = transaction.execute(_ -> other.resume(second.attempt()));

        assertThat(resumed)
                .usingRecursiveComparison()
                .ignoringFields("remaining.time")
                .isEqualTo(second);
    }

    @Test
    void theSameAnswerTwiceIsStoredOnceAndFollowedByTheSame() {
        Asking first = start();
        Response given = right(first);

        AttemptSheet once = answer(first, given);
        AttemptSheet twice = answer(first, given);

        assertThat(twice)
                .usingRecursiveComparison()
                .ignoringFields("remaining.time")
                .isEqualTo(once);
        assertThat(log.sitting(sitting(first))).hasSize(1);
    }

    @Test
    void aStalePageGetsTheCurrentItemWithANotice() {
        Asking first = start();
        Asking second = (Asking) answer(first, right(first));
        Asking third = (Asking) answer(second, right(second));

        for (AttemptSheet sheet : new AttemptSheet[] {
            answer(first, right(first)),
            answer(second, wrong(second)),
            assessments.answer(third.attempt(), UUID.randomUUID(), right(third))
        }) {
            assertThat(sheet).isInstanceOfSatisfying(Asking.class, asking -> {
                assertThat(asking.nonce()).isEqualTo(third.nonce());
                assertThat(asking.notice()).contains(Notice.ANSWERED_ELSEWHERE);
            });
        }
        assertThat(log.sitting(sitting(first))).hasSize(2);
    }

    @Test
    void twoClicksAtOnceAreOneRow() throws Exception {
        Asking first = start();
        var together = new CountDownLatch(1);
        Callable<AttemptSheet> click = () -> {
            try (var own = accounts.signIn(trainee.id())) {
                together.await();
                return answer(first, right(first));
            }
        };

        try (var threads = Executors.newFixedThreadPool(2)) {
            var one = threads.submit(click);
            var two = threads.submit(click);
            together.countDown();

            assertThat(((Asking) one.get()).nonce()).isEqualTo(((Asking) two.get()).nonce());
        }
        assertThat(log.sitting(sitting(first))).hasSize(1);
    }

    @Test
    void startingTwiceGoesOnWithTheSameAttempt() {
        Asking first = start();

        assertThat(start().nonce()).isEqualTo(first.nonce());
        assertThat(offer().state()).isInstanceOfSatisfying(TestOffer.State.Running.class, running -> {
            assertThat(running.attempt()).isEqualTo(first.attempt());
            assertThat(running.left()).isPositive();
        });
    }

    private TestOffer offer() {
        return assessments.offers().stream()
                .filter(offer -> offer.test().equals(LEVELS))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAnswerAfterTheDeadlineEndsTheAttemptWithWhatThereIs() {
        Asking asking = start();
        for (int i = 0; i < 5; i++) {
            asking = (Asking) answer(asking, i % 2 == 0 ? right(asking) : wrong(asking));
        }
        jdbc.sql("update attempt set deadline = clock_timestamp() where attempt_id = ?")
                .param(sitting(asking))
                .update();

        AttemptSheet late = answer(asking, right(asking));

        assertThat(late).isInstanceOfSatisfying(Finished.class, finished -> {
            assertThat(finished.notice()).contains(Notice.TIME_OVER);
            assertThat(((Result.Levels) finished.result()).skills())
                    .satisfiesExactly(
                            reading -> assertThat(reading.indication()).isPresent(), use -> {
                                assertThat(use.ended()).isEqualTo(Ended.TIME_OVER);
                                assertThat(use.indication()).isEqualTo(Optional.empty());
                            });
        });
        assertThat(log.sitting(sitting(asking))).hasSize(5);
    }

    @Test
    void aRetakeAsksNothingThatWasSeen() {
        var seen = new HashSet<ItemId>();
        log.sitting(sitting(play(start(), true)))
                .forEach(response -> seen.add(response.item().item()));
        assertThat(offer().state()).isInstanceOf(TestOffer.State.Open.class);
        assertThat(offer().last()).isPresent();

        Finished second = play(start(), true);

        assertThat(log.sitting(sitting(second)))
                .isNotEmpty()
                .noneMatch(response -> seen.contains(response.item().item()));
        // a third of the pool was seen twice over: too little is left for the most that may be asked
        Finished third = play(start(), true);
        assertThat(log.sitting(sitting(third))).isNotEmpty();
        assertThat(offer().state()).isInstanceOfAny(TestOffer.State.Open.class, TestOffer.State.Unavailable.class);
    }
}
