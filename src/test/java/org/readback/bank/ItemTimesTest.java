package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.TwoParameterLogistic;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ItemTimesTest {
    private static final Response CHOICE = new Response.Choice("a");

    @Autowired
    ItemTimes times;

    @Autowired
    ItemBank bank;

    @Autowired
    ResponseLog log;

    @Autowired
    TestAccounts accounts;

    private final ItemVersionId item = new ItemVersionId(new ItemId("it-" + UUID.randomUUID()), 1);
    private final UUID sitting = UUID.randomUUID();
    private AccountId person;
    private int position;

    @BeforeEach
    void anItemAndAPerson() {
        bank.add(List.of(TestItems.inPool(
                "it", TestItems.choice(new TestItems.Marks(item.item().itemId(), 2, "t", null)))));
        person = accounts.fresh(Role.TRAINEE);
    }

    private void answered(int often, Occasion occasion, Origin origin, Duration time) {
        for (int i = 0; i < often; i++) {
            log.append(new NewResponse(
                    sitting,
                    ++position,
                    UUID.randomUUID(),
                    person,
                    occasion,
                    origin,
                    item,
                    LanguageTag.EN,
                    CHOICE,
                    Score.FULL,
                    time,
                    new TwoParameterLogistic(1, 0)));
        }
        times.refresh();
    }

    private Effort effort(long milliseconds) {
        return times.effort(item, Origin.REAL, CHOICE, Duration.ofMillis(milliseconds));
    }

    @Test
    void aFifthOfTheMeanTimeIsTheThreshold() {
        answered(10, Occasion.TEST, Origin.REAL, Duration.ofSeconds(10));
        answered(10, Occasion.TEST, Origin.REAL, Duration.ofSeconds(20));

        assertThat(times.threshold(item, Origin.REAL)).contains(Duration.ofSeconds(3));
        assertThat(effort(2_999)).isEqualTo(Effort.RAPID_GUESS);
        assertThat(effort(3_000)).isEqualTo(Effort.SOLUTION);
    }

    @Test
    void theThresholdIsTenSecondsAtMost() {
        answered(20, Occasion.TEST, Origin.REAL, Duration.ofSeconds(90));

        assertThat(times.threshold(item, Origin.REAL)).contains(Duration.ofSeconds(10));
    }

    @Test
    void whoSaysIDontKnowIsNeverTooFast() {
        answered(20, Occasion.TEST, Origin.REAL, Duration.ofSeconds(30));

        assertThat(times.effort(item, Origin.REAL, new Response.DontKnow(), Duration.ZERO))
                .isEqualTo(Effort.SOLUTION);
        assertThat(effort(0)).isEqualTo(Effort.RAPID_GUESS);
    }

    @Test
    void nineteenAnswersJudgeNobody() {
        answered(19, Occasion.TEST, Origin.REAL, Duration.ofSeconds(30));
        assertThat(effort(0)).isEqualTo(Effort.SOLUTION);

        answered(1, Occasion.TEST, Origin.REAL, Duration.ofSeconds(30));
        assertThat(effort(0)).isEqualTo(Effort.RAPID_GUESS);
    }

    @Test
    void lessonsAndPreviewsSayNothingAboutTestsAndMadeUpPeopleNothingAboutRealOnes() {
        answered(20, Occasion.PRACTICE, Origin.REAL, Duration.ofSeconds(30));
        answered(20, Occasion.TEST, Origin.PREVIEW, Duration.ofSeconds(30));
        answered(20, Occasion.TEST, Origin.SIMULATED, Duration.ofSeconds(30));

        assertThat(effort(0)).isEqualTo(Effort.SOLUTION);
        assertThat(times.threshold(item, Origin.PREVIEW)).isEmpty();
        assertThat(times.effort(item, Origin.SIMULATED, CHOICE, Duration.ofSeconds(5)))
                .isEqualTo(Effort.RAPID_GUESS);
    }

    @Test
    void whoWasCalledAwayCountsThreeTimesTheMedian() {
        answered(19, Occasion.TEST, Origin.REAL, Duration.ofSeconds(10));
        answered(1, Occasion.TEST, Origin.REAL, Duration.ofHours(1));

        // (19 * 10 s + 30 s) / 20 = 11 s
        assertThat(times.threshold(item, Origin.REAL)).contains(Duration.ofMillis(2_200));
    }

    @Test
    void timesInWhichNobodyReadsJudgeNobody() {
        answered(20, Occasion.TEST, Origin.REAL, Duration.ofMillis(999));

        assertThat(times.threshold(item, Origin.REAL)).isEmpty();
    }
}
