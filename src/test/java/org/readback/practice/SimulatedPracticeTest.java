package org.readback.practice;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SplittableRandom;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.bank.LoggedResponse;
import org.readback.bank.Origin;
import org.readback.bank.ResponseLog;
import org.readback.base.Centre;
import org.readback.course.LessonId;
import org.readback.course.LessonProgress;
import org.readback.item.Skill;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class SimulatedPracticeTest extends SpringBrowserlessTest {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    SimulatedPractice simulated;

    @Autowired
    LessonProgress lessons;

    @Autowired
    CardRows cards;

    @Autowired
    Reviews reviews;

    @Autowired
    PracticeRuns runs;

    @Autowired
    ReviewLog reviewLog;

    @Autowired
    ResponseLog log;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    @Test
    void wordsOfACompletedLessonWereReviewedUntilYesterday() {
        LocalDate today = Centre.today(clock);
        lessons.simulate(trainee.id(), new LessonId("eng1-01"), 0.9, noon(today.minusDays(9)));

        int count = simulated.review(trainee.id(), 1, today, new SplittableRandom(1));

        assertThat(count).isGreaterThan(50);
        assertThat(cards.all(trainee.id())).hasSize(20).noneMatch(Card::isNew);
        assertThat(reviewLog.all()).hasSizeGreaterThanOrEqualTo(count);
        assertThat(jdbc.sql("""
            select count(*) from review where account_id = ? and origin = 'SIMULATED' and reviewed_at < ?
            """)
                        .params(trainee.id().accountId(), CardTimes.start(today).atOffset(ZoneOffset.UTC))
                        .query(Integer.class)
                        .single())
                .isEqualTo(count);
        assertThat(reviews.forecast(30).stream().mapToInt(Integer::intValue).sum())
                .isPositive();
        assertThat(simulated.review(trainee.id(), 1, today, new SplittableRandom(1)))
                .isZero();
    }

    @Test
    void aSimulatedRunCanBeReadAndItsMissesAreCards() {
        RunId run = simulated.practise(
                trainee.id(),
                new Focus.OfSkill(Skill.USE),
                -1.5,
                noon(Centre.today(clock).minusDays(1)),
                new SplittableRandom(2));

        assertThat(runs.open(run))
                .hasValueSatisfying(sheet -> assertThat(sheet)
                        .isInstanceOfSatisfying(PracticeSheet.Finished.class, finished -> {
                            assertThat(finished.items()).isEqualTo(10);
                            assertThat(finished.missed()).hasSize(10 - finished.correct());
                            assertThat(cards.all(trainee.id())).hasSize(10 - finished.correct());
                        }));
        assertThat(log.sitting(run.runId())).extracting(LoggedResponse::origin).containsOnly(Origin.SIMULATED);
        assertThat(runs.choices().last()).hasSize(1);
        assertThat(runs.open(new RunId(UUID.randomUUID()))).isEmpty();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(Centre.ZONE).toInstant();
    }
}
