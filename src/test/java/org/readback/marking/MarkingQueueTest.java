package org.readback.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.readback.item.Rubric;
import org.readback.marking.MarkingSheet.Rated;
import org.readback.marking.MarkingSheet.ToRate;
import org.readback.marking.Outcome.Way;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class MarkingQueueTest {
    @Autowired
    MarkingQueue queue;

    @Autowired
    RaterLoads loads;

    @Autowired
    RaterAgreements agreements;

    @Autowired
    TestWorks tests;

    @Autowired
    TestAccounts accounts;

    private AccountId anna = new AccountId(new java.util.UUID(0, 0));
    private AccountId bolat = anna;
    private AccountId cara = anna;

    @BeforeEach
    void threeRaters() {
        anna = accounts.fresh(Role.INSTRUCTOR);
        bolat = accounts.fresh(Role.INSTRUCTOR);
        cara = accounts.fresh(Role.INSTRUCTOR);
    }

    private <T> T as(AccountId who, java.util.function.Supplier<T> work) {
        try (var session = accounts.signIn(who)) {
            return work.get();
        }
    }

    private MarkingSheet rate(AccountId who, WorkId work, int points) {
        assertThat(tests.take(who, work)).isTrue();
        return as(who, () -> queue.rate(work, TestWorks.all(Rubric.WRITING, points, "Remark " + points)));
    }

    private static Optional<MarkingSheet.Finished> finished(MarkingSheet sheet) {
        return ((Rated) sheet.state()).finished();
    }

    @Test
    void oneRaterTakesAWorkAndTheOtherDoesNot() throws Exception {
        WorkId work = tests.handedIn(1);
        List<Callable<Boolean>> hands = new ArrayList<>();
        for (AccountId rater : List.of(anna, bolat)) {
            hands.add(() -> as(rater, () -> {
                while (queue.next().isPresent()) {
                    WorkId got = queue.next().orElseThrow(); // what was taken comes first
                    if (got.equals(work)) return true;
                    queue.rate(got, TestWorks.all(rubric(got), 2, ""));
                }
                return false;
            }));
        }
        int took = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var done : threads.invokeAll(hands)) {
                if (done.get()) took++;
            }
        }

        assertThat(took).isEqualTo(1);
    }

    private Rubric rubric(WorkId work) {
        return queue.open(work).orElseThrow().task().task().rubric();
    }

    @Test
    void supervisorsSeeTheQueueOfARaterAsTheRaterDoes() {
        WorkId work = tests.handedIn(1);
        int before = loads.of(List.of(anna)).getOrDefault(anna, RaterLoad.NONE).waiting();
        tests.take(anna, work);

        RaterLoad load = loads.of(List.of(anna, bolat)).getOrDefault(anna, RaterLoad.NONE);

        assertThat(load.waiting()).isEqualTo(before).isEqualTo(as(anna, queue::waiting));
        assertThat(load.taken()).isEqualTo(1);
        assertThat(load.since()).isPresent().isEqualTo(as(anna, queue::waitingSince));
        assertThat(loads.of(List.of(bolat)).getOrDefault(bolat, RaterLoad.NONE).waiting())
                .isEqualTo(before - 1); // one rater is enough for it
        tests.letTimeOut(anna, work);
    }

    @Test
    void aWorkThatIsTakenIsOpenToItsRaterOnlyUntilTheTimeIsOver() {
        WorkId work = tests.handedIn(1);
        tests.take(anna, work);

        assertThat(as(anna, () -> queue.open(work)).orElseThrow().state()).isInstanceOf(ToRate.class);
        assertThat(as(bolat, () -> queue.open(work))).isEmpty();
        assertThat(tests.take(bolat, work)).isFalse();

        tests.letTimeOut(anna, work);
        assertThat(tests.take(bolat, work)).isTrue();

        assertThat(as(anna, () -> queue.open(work))).isEmpty();
        assertThatThrownBy(() -> as(anna, () -> queue.rate(work, TestWorks.all(Rubric.WRITING, 1, ""))))
                .isInstanceOf(UserError.class);
        assertThat(finished(as(bolat, () -> queue.rate(work, TestWorks.all(Rubric.WRITING, 2, "")))))
                .isPresent();
    }

    @Test
    void whoWasTooLateMayGoOnIfNobodyElseTookIt() {
        WorkId work = tests.handedIn(1);
        tests.take(anna, work);
        tests.letTimeOut(anna, work);

        assertThat(as(anna, () -> queue.open(work)).orElseThrow().state()).isInstanceOf(ToRate.class);
    }

    @Test
    void givenBackItIsThereForOthers() {
        WorkId work = tests.handedIn(1);
        tests.take(anna, work);

        as(anna, () -> {
            queue.release(work);
            return true;
        });

        assertThat(as(anna, () -> queue.open(work))).isEmpty();
        assertThat(tests.take(bolat, work)).isTrue();
    }

    @Test
    void theSecondRaterSeesNothingOfTheFirst() {
        WorkId work = tests.handedIn(2);
        MarkingSheet first = rate(anna, work, 3);
        assertThat(finished(first)).isEmpty();
        assertThat(tests.take(anna, work)).as("the same rater again").isFalse();
        tests.take(bolat, work);

        MarkingSheet seen = as(bolat, () -> queue.open(work)).orElseThrow();

        assertThat(seen.toString()).doesNotContain("Remark 3", "Test t-");
        assertThat(finished(as(bolat, () -> queue.rate(work, TestWorks.all(Rubric.WRITING, 2, "")))))
                .hasValueSatisfying(end -> {
                    assertThat(end.outcome().way()).isEqualTo(Way.MEAN_OF_TWO);
                    assertThat(end.outcome().total()).isEqualTo(10);
                    assertThat(end.all()).hasSize(2);
                    assertThat(end.name())
                            .as("of somebody they do not look after")
                            .isEmpty();
                });
    }

    @Test
    void twoPointsApartGoToAThirdWhoDecides() {
        WorkId work = tests.handedIn(2);
        rate(anna, work, 1);
        assertThat(finished(rate(bolat, work, 3))).isEmpty();

        assertThat(finished(rate(cara, work, 3))).hasValueSatisfying(end -> {
            assertThat(end.outcome().way()).isEqualTo(Way.THIRD_RATER);
            assertThat(end.outcome().total()).isEqualTo(12);
        });
        assertThat(finished(as(anna, () -> queue.open(work)).orElseThrow())).isPresent();
        assertThat(tests.take(accounts.fresh(Role.INSTRUCTOR), work)).isFalse();
        AgreementReport report = as(anna, agreements::report);
        assertThat(report.thirds()).isPositive();
        assertThat(report.raters())
                .extracting(AgreementReport.RaterSeverity::rater)
                .contains(anna, bolat, cara);
    }

    @Test
    void nobodyRatesTheirOwn() {
        AccountId both = accounts.fresh(Role.TRAINEE, Role.INSTRUCTOR);
        WorkId work = tests.handedIn(both, 1);

        assertThat(tests.take(both, work)).isFalse();
        assertThat(as(both, () -> queue.open(work))).isEmpty();
        assertThatThrownBy(() -> as(both, () -> queue.rate(work, TestWorks.all(Rubric.WRITING, 4, ""))))
                .isInstanceOf(UserError.class);
    }

    @Test
    void ratedTwiceIsOnce() {
        WorkId work = tests.handedIn(1);
        MarkingSheet once = rate(anna, work, 2);

        MarkingSheet twice = as(anna, () -> queue.rate(work, TestWorks.all(Rubric.WRITING, 4, "Other")));

        assertThat(twice).isEqualTo(once);
    }

    @Test
    void pointsOfAnotherRubricAreRefused() {
        WorkId work = tests.handedIn(1);
        tests.take(anna, work);

        assertThatThrownBy(() -> as(anna, () -> queue.rate(work, TestWorks.all(Rubric.SPEAKING, 4, ""))))
                .isInstanceOf(UserError.class);
    }

    @Test
    void aRecordingIsHeardByWhoSpokeItAndByWhoRatesIt() {
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        TestWorks.Parts parts = tests.of(trainee, anna);

        assertThat(as(anna, () -> queue.listen(parts.taken(), parts.recording())))
                .isPresent();
        assertThat(as(bolat, () -> queue.listen(parts.taken(), parts.recording())))
                .isEmpty();
        assertThatThrownBy(() -> as(trainee, () -> queue.listen(parts.taken(), parts.recording())))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aVoiceOfTheRaterReachesTheTraineeWithTheMarks(@Autowired Works works) {
        AccountId trainee = accounts.fresh(Role.TRAINEE);
        TestWorks.Parts parts = tests.of(trainee, anna);
        RecordingId voice = as(anna, () -> queue.speak(parts.taken(), TestWorks.webm()));
        assertThat(as(trainee, () -> works.listen(parts.taken(), voice))).isEmpty();

        as(
                anna,
                () -> queue.rate(
                        parts.taken(),
                        new NewRating(TestWorks.all(Rubric.SPEAKING, 3, "").points(), "", Optional.of(voice))));

        boolean isFinished = finished(as(anna, () -> queue.open(parts.taken())).orElseThrow())
                .isPresent();
        assertThat(as(trainee, () -> works.listen(parts.taken(), voice)).isPresent())
                .as("one in ten waits for a second rater")
                .isEqualTo(isFinished);
        assertThatThrownBy(() -> as(anna, () -> queue.speak(parts.speaking(), TestWorks.webm())))
                .isInstanceOf(UserError.class);
    }

    @Test
    void theQueueCountsWhatThisRaterCanRate() {
        int before = as(anna, queue::waiting);
        WorkId work = tests.handedIn(2);
        tests.take(anna, work);

        assertThat(as(anna, queue::waiting)).isEqualTo(before + 1);
        assertThat(as(anna, queue::sheet).claimed())
                .extracting(QueueSheet.Card::work)
                .containsExactly(work);
        assertThat(as(anna, queue::waitingSince)).isPresent();
        as(anna, () -> queue.rate(work, TestWorks.all(Rubric.WRITING, 2, "")));
        assertThat(as(anna, queue::waiting)).isEqualTo(before);
        assertThat(as(anna, queue::sheet).done())
                .extracting(QueueSheet.Card::work)
                .containsExactly(work);
    }
}
