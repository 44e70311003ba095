package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.assessment.AttemptSheet.Asking;
import org.readback.bank.PoolExposure;
import org.readback.bank.PoolLedger;
import org.readback.base.Jobs;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.ConnectionCallback;

@AppTest
class AttemptCounterTest {
    private static final BlueprintId TEST = CrowdPool.TEST;
    private static final String POOL = CrowdPool.POOL;

    @Autowired
    AttemptRows rows;

    @Autowired
    PoolLedger ledger;

    @Autowired
    TestAccounts accounts;

    @Autowired
    Superuser superuser;

    @Autowired
    CrowdPool crowd;

    @BeforeEach
    void offer() {
        crowd.offer();
    }

    @AfterEach
    void withdraw() {
        crowd.withdraw();
    }

    @Test
    void anAnswerNeverWaitsForTheLedger() throws InterruptedException {
        AccountId person = accounts.fresh(Role.TRAINEE);

        AttemptId attempt = superuser.jdbc().execute((ConnectionCallback<AttemptId>) connection -> {
            connection.setAutoCommit(false);
            lock(connection);
            AttemptId played = crowd.play(person, 1);
            connection.rollback();
            return played;
        });

        assertThat(attempt).isNotNull();
        assertThat(rows.find(attempt).orElseThrow().decision()).isNotNull();
        crowd.await(List.of(attempt));
        assertThat(crowd.sittings(List.of(attempt))).hasSize(1);
    }

    /** Whoever so much as reads one of them waits. */
    private static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(
                    "lock table pool_ledger, pool_item, pool_sitting, shadow_difficulty" + " in access exclusive mode");
        }
    }

    @Test
    void pricesOfAnOperationalPoolAreFoundBySimulation(@Autowired WarmUps warmUps, @Autowired Jobs jobs)
            throws InterruptedException {
        superuser.jdbc().update("update pool_ledger set priced_for = null where pool = ?", POOL);

        warmUps.look();
        for (int i = 0; i < 600 && ledger.exposure(POOL).pricedFor().isEmpty(); i++) Thread.sleep(100);

        PoolExposure found = ledger.exposure(POOL);
        assertThat(found.pricedFor()).hasValue(0);
        assertThat(found.prices().values()).anyMatch(price -> price > 0.01);
        assertThat(jobs.newest(WarmUps.KIND, POOL)).isPresent();
    }

    @Test
    void whatWasShownButNotAnsweredIsCountedOnceAsShown(
            @Autowired Assessments assessments, @Autowired AttemptCounting counting) throws InterruptedException {
        AccountId person = accounts.fresh(Role.TRAINEE);
        AttemptId attempt;
        ItemId last;
        try (var session = accounts.signIn(person)) {
            Asking first = (Asking) assessments.start(TEST, LanguageTag.EN);
            Asking second = (Asking) assessments.answer(first.attempt(), first.nonce(), SampleTests.right(first));
            attempt = second.attempt();
            last = second.item().frame().id();
            superuser
                    .jdbc()
                    .update(
                            "update attempt set deadline = clock_timestamp() where attempt_id = ?",
                            attempt.attemptId());
            assessments.resume(attempt);
        }
        crowd.await(List.of(attempt));
        int people = ledger.exposure(POOL).people();

        counting.count(attempt);

        assertThat(ledger.exposure(POOL).people()).isEqualTo(people);
        String[] shown = superuser
                .jdbc()
                .queryForObject(
                        "select items from pool_sitting where sitting = ?",
                        (row, _) -> (String[]) row.getArray("items").getArray(),
                        attempt.attemptId());
        assertThat(shown).hasSize(2).contains(last.itemId());
    }

    @Test
    void whatCannotBeCountedLeavesNothingAndIsCaughtUpOnceItCan(
            @Autowired AttemptCounter counter, @Autowired AttemptCounting counting) throws InterruptedException {
        counter.stop();
        AttemptId attempt = crowd.play(accounts.fresh(Role.TRAINEE), 2);
        change("update response set a = -a where sitting = ?", attempt);

        assertThatThrownBy(() -> counting.count(attempt)).isInstanceOf(IllegalArgumentException.class);
        counter.start();
        assertThat(crowd.sittings(List.of(attempt))).isEmpty();
        change("update response set a = -a where sitting = ?", attempt);
        counter.catchUp();

        crowd.await(List.of(attempt));
        assertThat(crowd.sittings(List.of(attempt))).hasSize(1);
    }

    private void change(String sql, AttemptId attempt) {
        assertThat(superuser.jdbc().update(sql, attempt.attemptId())).isPositive();
    }
}
