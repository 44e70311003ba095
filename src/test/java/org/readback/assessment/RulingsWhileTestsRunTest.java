package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.assessment.SampleTests.right;
import static org.readback.assessment.SampleTests.wrong;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.Result.DutyOutcome;
import org.readback.assessment.Result.DutyResult;
import org.readback.assessment.Result.Mastery;
import org.readback.bank.BankItem;
import org.readback.bank.ItemVersionId;
import org.readback.bank.Ruling;
import org.readback.item.LanguageTag;
import org.springframework.security.core.context.SecurityContextHolder;

@AppTest
class RulingsWhileTestsRunTest extends RedecisionScene {
    @Test
    void whoEndsATestWhileSomebodyRulesWaitsAndFollowsTheRuling() throws InterruptedException {
        AttemptSheet sheet = assessments.start(test, LanguageTag.EN);
        AttemptSheet before = sheet;
        while (sheet instanceof Asking asking) {
            before = asking;
            if (asking.position() == 6) break;
            sheet = assessments.answer(asking.attempt(), asking.nonce(), right(asking));
        }
        Asking last = (Asking) before;
        ItemVersionId faulty = answered(last.attempt(), 1);
        var context = SecurityContextHolder.getContext();
        var ended = new AtomicReference<AttemptSheet>(last);

        Thread answering = transaction.execute(_ -> {
            rulings.lock();
            rulings.rule(faulty, new Ruling.Withdrawn());
            var thread = new Thread(() -> {
                SecurityContextHolder.setContext(context);
                ended.set(assessments.answer(last.attempt(), last.nonce(), right(last)));
            });
            thread.start();
            return thread;
        });
        Objects.requireNonNull(answering).join();

        Mastery done = (Mastery)
                (ended.get() instanceof AttemptSheet.Finished finished
                        ? finished.result()
                        : result(playOn(ended.get())));
        assertThat(done.items()).isEqualTo(5);
    }

    /** A duty of the withdrawn item is asked once more. */
    private AttemptId playOn(AttemptSheet from) {
        AttemptSheet sheet = from;
        while (sheet instanceof Asking asking) {
            sheet = assessments.answer(asking.attempt(), asking.nonce(), right(asking));
        }
        return sheet.attempt();
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
}
