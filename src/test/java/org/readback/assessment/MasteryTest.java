package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.assessment.SampleTests.MASTERY;
import static org.readback.assessment.SampleTests.right;
import static org.readback.assessment.SampleTests.wrong;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSheet.Finished;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Mastery;
import org.readback.bank.ItemBank;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class MasteryTest {
    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    Assessments assessments;

    @Autowired
    ItemBank bank;

    @Autowired
    JdbcClient jdbc;

    private final List<String> duties = new ArrayList<>();
    private final List<String> topics = new ArrayList<>();

    private String duty(Asking asking) {
        ItemId id = asking.item().frame().id();
        return String.valueOf(bank.current(id).orElseThrow().frame().duty());
    }

    private Mastery play(Predicate<Asking> knows) {
        AttemptSheet sheet = assessments.start(MASTERY, LanguageTag.RU);
        while (sheet instanceof Asking asking) {
            duties.add(duty(asking));
            topics.add(asking.part());
            sheet = assessments.answer(
                    asking.attempt(), asking.nonce(), knows.test(asking) ? right(asking) : wrong(asking));
        }
        return (Mastery) ((Finished) sheet).result();
    }

    @Test
    void whoKnowsAllPassesWithTheFormAlone() {
        Mastery result = play(_ -> true);

        assertThat(result.isPassed()).isTrue();
        assertThat(result.score()).isEqualTo(1);
        assertThat(topics).hasSize(6);
        assertThat(topics.stream().filter("card"::equals)).hasSize(3);
        assertThat(duties).containsOnlyOnce("report", "stop");
        assertThat(result.duties()).extracting(DutyResult::outcome).containsOnly(DutyOutcome.MET);
    }

    @Test
    void aDutyMissedOnceIsAskedAgainAndConfirmed() {
        Mastery result = play(asking -> !duty(asking).equals("stop") || asking.position() > 6);

        assertThat(duties).hasSize(7).last().isEqualTo("stop");
        assertThat(result.isPassed()).isTrue();
        assertThat(result.points()).isEqualTo(5);
        assertThat(result.items()).isEqualTo(6);
        assertThat(result.duties())
                .containsExactly(
                        new DutyResult("report", DutyOutcome.MET), new DutyResult("stop", DutyOutcome.CONFIRMED));
    }

    @Test
    void aDutyMissedTwiceFailsTheTestWhateverTheScore() {
        Mastery result = play(asking -> !duty(asking).equals("report"));

        assertThat(duties).hasSize(7);
        assertThat(result.isScoreReached()).isTrue();
        assertThat(result.isPassed()).isFalse();
        assertThat(result.duties())
                .containsExactly(
                        new DutyResult("report", DutyOutcome.NOT_MET), new DutyResult("stop", DutyOutcome.MET));
    }

    @Test
    void tooFewPointsFailThoughEveryDutyIsMet() {
        Mastery result = play(asking -> !duty(asking).equals("null"));

        assertThat(result.score()).isCloseTo(2.0 / 6, org.assertj.core.data.Offset.offset(1e-12));
        assertThat(result.duties()).allMatch(DutyResult::isMet);
        assertThat(result.isPassed()).isFalse();
    }

    @Test
    void whatWasNotReachedInTimeCountsNothing() {
        Asking first = (Asking) assessments.start(MASTERY, LanguageTag.EN);
        assessments.answer(first.attempt(), first.nonce(), right(first));
        jdbc.sql("update attempt set deadline = clock_timestamp() where attempt_id = ?")
                .param(first.attempt().attemptId())
                .update();

        var finished = (Finished) assessments.resume(first.attempt());

        assertThat(finished.notice()).contains(Notice.TIME_OVER);
        assertThat(finished.result()).isInstanceOfSatisfying(Mastery.class, result -> {
            assertThat(result.points()).isEqualTo(1);
            assertThat(result.isPassed()).isFalse();
            assertThat(result.duties()).extracting(DutyResult::outcome).contains(DutyOutcome.NOT_ASKED);
        });
    }
}
