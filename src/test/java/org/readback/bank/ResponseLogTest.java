package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.base.UserError;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Score;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.ThreeParameterLogistic;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class ResponseLogTest {
    @Autowired
    ItemBank bank;

    @Autowired
    ResponseLog log;

    @Autowired
    TestAccounts accounts;

    @Autowired
    JdbcClient jdbc;

    private final ItemVersionId item = new ItemVersionId(new ItemId("rl-" + UUID.randomUUID()), 1);
    private final UUID sitting = UUID.randomUUID();
    private AccountId person;

    @BeforeEach
    void anItemAndAPerson() {
        var marks = new TestItems.Marks(item.item().itemId(), 2, "t", null);
        bank.add(List.of(TestItems.inPool("rl", TestItems.choice(marks))));
        person = accounts.fresh(Role.TRAINEE);
    }

    private NewResponse response(int position, UUID nonce, Origin origin) {
        return new NewResponse(
                sitting,
                position,
                nonce,
                person,
                Occasion.TEST,
                origin,
                item,
                LanguageTag.RU,
                new Response.Choice("b"),
                Score.FULL,
                Duration.ofMillis(12_345),
                new ThreeParameterLogistic(1.2, 1.0 / 3, 0.2));
    }

    @Test
    void whatIsAppendedIsReadBackToTheLastDigit() {
        NewResponse given = response(1, UUID.randomUUID(), Origin.REAL);

        LoggedResponse logged = log.append(given);

        assertThat(log.sitting(sitting)).containsExactly(logged);
        assertThat(log.of(item.item())).containsExactly(logged);
        assertThat(logged.model()).isEqualTo(given.model());
        assertThat(logged.time()).isEqualTo(given.time());
        assertThat(logged.effort()).isEqualTo(Effort.SOLUTION);
        assertThat(log.seenSince(person, logged.answeredAt())).containsExactly(item.item());
        assertThat(log.seenSince(person, logged.answeredAt().plusMillis(1))).isEmpty();
    }

    @Test
    void theSameNonceGivesTheStoredRowAndAnotherOneAtThePositionIsRefused() {
        UUID nonce = UUID.randomUUID();
        LoggedResponse first = log.append(response(1, nonce, Origin.REAL));

        assertThat(log.append(response(1, nonce, Origin.REAL))).isEqualTo(first);
        assertThat(log.append(response(2, nonce, Origin.REAL))).isEqualTo(first);
        assertThatThrownBy(() -> log.append(response(1, UUID.randomUUID(), Origin.REAL)))
                .isInstanceOf(UserError.class);
        assertThat(log.sitting(sitting)).hasSize(1);
    }

    @Test
    void onlyASimulatedAnswerHasATimeOfThePast() {
        Instant past = Instant.parse("2025-03-01T08:00:00Z");

        assertThat(log.appendAt(response(1, UUID.randomUUID(), Origin.SIMULATED), Effort.RAPID_GUESS, past)
                        .answeredAt())
                .isEqualTo(past);
        assertThatThrownBy(() -> log.appendAt(response(2, UUID.randomUUID(), Origin.REAL), Effort.SOLUTION, past))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theEffortBehindAnAnswerIsKeptWithIt() {
        LoggedResponse guessed = log.append(response(1, UUID.randomUUID(), Origin.REAL), Effort.RAPID_GUESS);
        LoggedResponse worked = log.append(response(2, UUID.randomUUID(), Origin.REAL), Effort.SOLUTION);

        assertThat(log.sitting(sitting)).containsExactly(guessed, worked);
        assertThat(log.sitting(sitting))
                .extracting(LoggedResponse::effort)
                .containsExactly(Effort.RAPID_GUESS, Effort.SOLUTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update response set score = 1", "delete from response", "truncate response"})
    void theApplicationCanNeitherChangeNorDeleteAResponse(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refused -> assertThat(refused.getSQLState()).isEqualTo("42501"));
    }

    @Test
    void anAnswerTakesAtMostFourHundredBytesWithItsIndexes() {
        int answers = 2000;
        UUID many = UUID.randomUUID();
        for (int i = 1; i <= answers; i++) {
            NewResponse one = response(1, UUID.randomUUID(), Origin.SIMULATED);
            log.append(new NewResponse(
                    i % 20 == 0 ? UUID.randomUUID() : many,
                    i,
                    one.nonce(),
                    person,
                    one.occasion(),
                    one.origin(),
                    one.item(),
                    one.language(),
                    one.response(),
                    one.score(),
                    one.time(),
                    one.model()));
        }

        // over all answers that are there: where the next pages of an index split is a matter of luck
        assertThat(bytesAnAnswer()).isLessThanOrEqualTo(400);
    }

    private long bytesAnAnswer() {
        return jdbc.sql("select pg_total_relation_size('response') / count(*) from response")
                .query(Long.class)
                .single();
    }
}
