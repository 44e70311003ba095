package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readback.assessment.SampleTests.LEVELS;
import static org.readback.assessment.SampleTests.right;
import static org.readback.assessment.SampleTests.sitting;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.assessment.AttemptSheet.Finished;
import org.readback.bank.ResponseLog;
import org.readback.base.UserError;
import org.readback.item.LanguageTag;
import org.readback.item.Presentation;
import org.readback.item.Response;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** What is refused, kindly and without a trace in the log. */
@AppTest
class AssessmentAccessTest {
    @RegisterExtension
    final OfferedSamples samples = new OfferedSamples();

    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    Assessments assessments;

    @Autowired
    ResponseLog log;

    @Autowired
    TestAccounts accounts;

    private Asking start() {
        return (Asking) assessments.start(LEVELS, LanguageTag.EN);
    }

    private AttemptSheet answer(Asking asking, Response response) {
        return assessments.answer(asking.attempt(), asking.nonce(), response);
    }

    private Finished play(AttemptSheet from) {
        AttemptSheet sheet = from;
        while (sheet instanceof Asking asking) sheet = answer(asking, right(asking));
        return (Finished) sheet;
    }

    @Test
    void aResponseThatDoesNotBelongToTheItemIsRefusedAndNotStored() {
        Asking first = start();

        for (Response malformed : new Response[] {
            new Response.Choice("9"),
            new Response.Choice("b"),
            new Response.Text("b"),
            new Response.Text("b".repeat(10_000)),
            new Response.Gaps(Map.of("1", "1"))
        }) {
            assertThatThrownBy(() -> answer(first, malformed)).isInstanceOf(UserError.class);
        }
        assertThat(log.sitting(sitting(first))).isEmpty();
        assertThat(answer(first, right(first))).isInstanceOf(Asking.class);
    }

    @Test
    void anotherPersonsAttemptIsRefusedAsIsOneThatDoesNotExist() {
        Asking first = start();
        Finished done = play(first);

        try (var other = accounts.signIn(accounts.fresh(Role.TRAINEE))) {
            assertThatThrownBy(() -> assessments.resume(first.attempt())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> answer(first, right(first))).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> assessments.pause(first.attempt())).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> assessments.resume(new AttemptId(UUID.randomUUID())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThat(assessments.result(done.attempt())).isEmpty();
        }
        assertThat(assessments.result(done.attempt())).isPresent();
        assertThat(assessments.result(new AttemptId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void onlyTraineesTakeTestsAndAdministratorsSeeNoResults() {
        Finished done = play(start());

        for (Role role : new Role[] {Role.INSTRUCTOR, Role.SUPERVISOR, Role.ADMINISTRATOR}) {
            try (var other = accounts.signIn(accounts.fresh(role))) {
                assertThatThrownBy(() -> start()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> assessments.offers()).isInstanceOf(AccessDeniedException.class);
                assertThatThrownBy(() -> assessments.resume(done.attempt())).isInstanceOf(AccessDeniedException.class);
            }
        }
        try (var other = accounts.signIn(accounts.fresh(Role.ADMINISTRATOR))) {
            assertThatThrownBy(() -> assessments.result(done.attempt())).isInstanceOf(AccessDeniedException.class);
        }
        try (var other = accounts.signIn(accounts.fresh(Role.SUPERVISOR))) {
            assertThat(assessments.result(done.attempt())).isEmpty();
        }
    }

    @Test
    void aTestInALanguageItDoesNotHaveOrThatIsNotOfferedIsRefused() {
        assertThatThrownBy(() -> assessments.start(LEVELS, LanguageTag.KK)).isInstanceOf(UserError.class);
        assertThatThrownBy(() -> assessments.start(new BlueprintId("no-such-test"), LanguageTag.EN))
                .isInstanceOf(UserError.class);
    }

    @Test
    void whatIsShownHoldsNoKey() {
        Asking first = start();

        assertThat(first.item())
                .isInstanceOfSatisfying(
                        Presentation.Choice.class,
                        choice -> assertThat(choice.options())
                                .extracting(option -> option.id())
                                .containsExactly("1", "2", "3", "4"));
        assertThat(first.specimen()).isTrue();
        assertThat(first.test().in(Locale.of("kk"))).isEqualTo("Sample levels");
    }
}
