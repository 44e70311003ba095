package org.readback.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.ResponseLog;
import org.readback.course.LessonCheckSheet.Asking;
import org.readback.course.LessonCheckSheet.Finished;
import org.readback.item.Response;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@AppTest
class LessonChecksTest extends SpringBrowserlessTest {
    private static final LessonId LESSON = new LessonId("eng1-01");

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    LessonChecks checks;

    @Autowired
    LessonProgress progress;

    @Autowired
    Keys keys;

    @Autowired
    ResponseLog log;

    @Autowired
    TestAccounts accounts;

    @Test
    void seventyPercentCompletesTheLesson() {
        Finished finished = run(5); // of 7: 71 %

        assertThat(finished.passed()).isTrue();
        assertThat(finished.reviews()).hasSize(7);
        assertThat(finished.next()).contains(new LessonId("eng1-02"));
        assertThat(progress.done(List.of(trainee.id())).getOrDefault(trainee.id(), List.of()))
                .extracting(LessonDone::lesson)
                .containsExactly(LESSON);
    }

    @Test
    void lessThanSeventyPercentDoesNotAndItMayBeDoneAgain() {
        Finished first = run(4); // of 7: 57 %

        assertThat(first.passed()).isFalse();
        assertThat(progress.done(List.of(trainee.id()))).isEmpty();
        assertThat(checks.open(LESSON)).containsInstanceOf(Finished.class);
        assertThat(run(7).passed()).isTrue();
        assertThat(run(5).share()).isLessThan(1);
        assertThat(progress.done(List.of(trainee.id())).getOrDefault(trainee.id(), List.of()))
                .extracting(LessonDone::share)
                .containsExactly(1.0);
    }

    @Test
    void reopenedCheckShowsTheSameItemInTheSameOrder() {
        Asking first = (Asking) checks.start(LESSON);
        Asking second = (Asking) checks.answer(first.check(), first.nonce(), new Response.DontKnow());

        assertThat(checks.open(LESSON)).contains(second);
        assertThat(checks.start(LESSON)).isEqualTo(second);
    }

    @Test
    void oneClickIsOneRowAndAStaleOneGetsTheCurrentItem() {
        Asking first = (Asking) checks.start(LESSON);

        var second = (Asking) checks.answer(first.check(), first.nonce(), new Response.DontKnow());
        var repeated = (Asking) checks.answer(first.check(), first.nonce(), new Response.DontKnow());
        var stale = (Asking) checks.answer(first.check(), UUID.randomUUID(), new Response.DontKnow());

        assertThat(repeated).isEqualTo(second);
        assertThat(stale.nonce()).isEqualTo(second.nonce());
        assertThat(stale.late()).isTrue();
        assertThat(log.sitting(first.check())).hasSize(1);
    }

    @Test
    void anotherPersonsCheckIsRefused() {
        Asking mine = (Asking) checks.start(LESSON);

        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThatThrownBy(() -> checks.answer(mine.check(), mine.nonce(), new Response.DontKnow()))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(checks.open(LESSON)).containsInstanceOf(LessonCheckSheet.Ready.class);
        }
    }

    @Test
    void previewOfStaffCompletesNothing() {
        AccountId instructor = accounts.fresh(Role.INSTRUCTOR);
        try (var staff = accounts.signIn(instructor)) {
            assertThat(run(7).passed()).isTrue();
        }
        assertThat(progress.done(List.of(instructor))).isEmpty();
    }

    private Finished run(int right) {
        LessonCheckSheet sheet = checks.start(LESSON);
        for (int answered = 0; sheet instanceof Asking asking; answered++) {
            Response response = answered < right ? keys.right(asking.check()) : new Response.DontKnow();
            sheet = checks.answer(asking.check(), asking.nonce(), response);
        }
        return (Finished) sheet;
    }
}
