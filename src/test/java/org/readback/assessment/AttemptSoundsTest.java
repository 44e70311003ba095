package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.assessment.SampleSounds.LISTENING;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.readback.AppTest;
import org.readback.account.FreshTrainee;
import org.readback.account.SignedIn;
import org.readback.account.TestAccounts;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.bank.ItemBank;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@AppTest
class AttemptSoundsTest {
    @RegisterExtension
    final FreshTrainee trainee = new FreshTrainee();

    @Autowired
    SampleSounds samples;

    @Autowired
    Assessments assessments;

    @Autowired
    AttemptSounds sounds;

    @Autowired
    AttemptRows rows;

    @Autowired
    ClipRows clips;

    @Autowired
    SignedIn signedIn;

    @Autowired
    ItemBank bank;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void offer() {
        samples.offer();
    }

    @AfterEach
    void withdraw() {
        samples.withdraw();
    }

    private Asking start() {
        return (Asking) assessments.start(LISTENING, LanguageTag.EN);
    }

    @Test
    void twoPlaysAreGrantedAndNoThird() {
        Asking on = start();

        assertThat(sounds.left(on.attempt(), on.nonce())).hasValue(2);
        assertThat(sounds.play(on.attempt(), on.nonce())).isTrue();
        assertThat(sounds.left(on.attempt(), on.nonce())).hasValue(1);
        assertThat(sounds.play(on.attempt(), on.nonce())).isTrue();
        assertThat(sounds.play(on.attempt(), on.nonce())).isFalse();
        assertThat(sounds.left(on.attempt(), on.nonce())).hasValue(0);
        assertThat(plays(on)).isEqualTo(2);
    }

    @Test
    void reloadGivesNoPlayBack() {
        Asking on = start();
        sounds.play(on.attempt(), on.nonce());

        Asking again = (Asking) assessments.resume(on.attempt());

        assertThat(again.nonce()).isEqualTo(on.nonce());
        assertThat(sounds.left(again.attempt(), again.nonce())).hasValue(1);
    }

    @Test
    void twoWindowsAtOnceShareTheTwoPlays() throws Exception {
        Asking on = start();
        Callable<Boolean> press = () -> {
            try (var session = accounts.signIn(trainee.id())) {
                return sounds.play(on.attempt(), on.nonce());
            }
        };

        var granted = new ArrayList<Boolean>();
        try (var windows = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> one : windows.invokeAll(List.of(press, press, press, press, press, press))) {
                granted.add(one.get());
            }
        }

        assertThat(granted.stream().filter(each -> each)).hasSize(2);
        assertThat(plays(on)).isEqualTo(2);
    }

    /** All that a server knows of plays is in the database: a new one counts on. */
    @Test
    void anotherServerCountsOn() {
        Asking on = start();
        sounds.play(on.attempt(), on.nonce());
        var restarted = new AttemptSounds(signedIn, rows, clips, bank);

        OptionalInt left = transaction.execute(_ -> restarted.left(on.attempt(), on.nonce()));

        assertThat(left).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void theNextItemHasPlaysOfItsOwnAndTheLastOneNone() {
        Asking first = start();
        sounds.play(first.attempt(), first.nonce());
        sounds.play(first.attempt(), first.nonce());

        Asking next = (Asking) assessments.answer(first.attempt(), first.nonce(), new Response.Choice("1"));

        assertThat(sounds.left(next.attempt(), next.nonce())).hasValue(2);
        assertThat(sounds.left(first.attempt(), first.nonce())).hasValue(0);
        assertThat(sounds.play(first.attempt(), first.nonce())).isFalse();
        assertThat(sounds.play(first.attempt(), UUID.randomUUID())).isFalse();
    }

    @Test
    void theTimeOfLoadingIsGivenBackOnce() {
        Asking on = start();
        cameBefore(on, Duration.ofSeconds(20));
        Instant deadline = on.remaining().deadline();

        Remaining left = sounds.ready(on.attempt(), on.nonce()).orElseThrow();

        assertThat(Duration.between(deadline, left.deadline()))
                .isBetween(Duration.ofSeconds(20), Duration.ofSeconds(30));
        assertThat(sounds.ready(on.attempt(), on.nonce())).isEmpty();
        assertThat(((Asking) assessments.resume(on.attempt())).remaining().deadline())
                .isEqualTo(left.deadline());
    }

    @Test
    void moreThanAMinuteIsNotGivenBack() {
        Asking on = start();
        cameBefore(on, Duration.ofMinutes(10));

        Remaining left = sounds.ready(on.attempt(), on.nonce()).orElseThrow();

        assertThat(Duration.between(on.remaining().deadline(), left.deadline()))
                .isEqualTo(AttemptSounds.MOST_GIVEN_BACK);
    }

    @Test
    void theTimeOfTheItemBeginsWhenItsSoundIsThere() {
        Asking on = start();
        cameBefore(on, Duration.ofMinutes(10));
        sounds.ready(on.attempt(), on.nonce());

        assessments.answer(on.attempt(), on.nonce(), new Response.Choice("1"));

        assertThat(jdbc.sql("select milliseconds from response where sitting = ? and position = 1")
                        .param(on.attempt().attemptId())
                        .query(Long.class)
                        .single())
                .isLessThan(60_000);
    }

    private int plays(Asking on) {
        return jdbc.sql("select count(*) from clip_play where attempt_id = ? and position = ?")
                .params(on.attempt().attemptId(), on.position())
                .query(Integer.class)
                .single();
    }

    private void cameBefore(Asking on, Duration ago) {
        jdbc.sql("""
            update attempt set shown = jsonb_set(shown, '{at}', to_jsonb(to_char(
                (clock_timestamp() - ? * interval '1 second') at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')))
            where attempt_id = ?
            """).params(ago.toSeconds(), on.attempt().attemptId()).update();
    }
}
