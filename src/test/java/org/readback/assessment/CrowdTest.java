package org.readback.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.account.TestAccounts;
import org.readback.bank.Counted;
import org.readback.bank.PoolExposure;
import org.readback.bank.PoolLedger;
import org.readback.psychometrics.ShadowPrices;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;

/** Many people at once on one operational pool, and the ledger afterwards. */
@AppTest
class CrowdTest {
    private static final int PEOPLE = 50;
    private static final String POOL = CrowdPool.POOL;

    @Autowired
    AttemptCounter counter;

    @Autowired
    AttemptRows rows;

    @Autowired
    AttemptCounting counting;

    @Autowired
    Exposures exposures;

    @Autowired
    Counted counted;

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
        counter.start();
        crowd.withdraw();
    }

    private List<AttemptId> playAllAtOnce(int countedBefore) throws Exception {
        List<AccountId> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) people.add(accounts.fresh(Role.TRAINEE));
        var together = new CountDownLatch(1);
        var finished = new AtomicInteger();
        var attempts = new ArrayList<AttemptId>();
        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var results = new ArrayList<Future<AttemptId>>();
            for (int i = 0; i < PEOPLE; i++) {
                int person = i;
                results.add(threads.submit(() -> {
                    together.await();
                    AttemptId attempt = crowd.play(people.get(person), person);
                    if (finished.incrementAndGet() == PEOPLE / 2) stopAfter(countedBefore);
                    return attempt;
                }));
            }
            together.countDown();
            for (Future<AttemptId> result : results) attempts.add(result.get());
        }
        return attempts;
    }

    @Test
    void fiftyAtOnceLeaveTheLedgerAsTheLogSays() throws Exception {
        PoolExposure before = ledger.exposure(POOL);
        int shadows = shadowResponses();
        long deadlocks = deadlocks();

        List<AttemptId> attempts = playAllAtOnce(before.people());
        int countedInTime = crowd.sittings(attempts).size();
        // two servers catch up with what the stopped one left
        var other = new AttemptCounter(rows, counting, exposures, counted, ledger);
        counter.start();
        other.start();
        crowd.await(attempts);
        other.stop();
        exposures.refresh();

        assertThat(countedInTime).isPositive().isLessThan(PEOPLE);
        List<UUID> order = crowd.sittings(attempts);
        assertThat(order).hasSize(PEOPLE).doesNotHaveDuplicates();
        Map<UUID, List<String>> log = crowd.log(attempts);
        PoolExposure after = ledger.exposure(POOL);
        assertThat(after.people()).isEqualTo(before.people() + PEOPLE);
        assertThat(after.shown()).isEqualTo(shown(before, log));
        assertThat(after.prices()).isEqualTo(prices(before, order, log));
        assertThat(after.revision()).isEqualTo(before.revision() + PEOPLE);
        assertThat(exposures.of(POOL)).isEqualTo(after);
        assertThat(shadowResponses() - shadows)
                .isEqualTo(log.values().stream().mapToInt(List::size).sum());
        assertThat(deadlocks()).isEqualTo(deadlocks);
    }

    /** In the middle: something is counted, and something is not. */
    private void stopAfter(int countedBefore) throws InterruptedException {
        for (int i = 0; i < 600 && crowd.people() == countedBefore; i++) Thread.sleep(20);
        counter.stop();
    }

    private long deadlocks() {
        Long found = superuser
                .jdbc()
                .queryForObject(
                        "select deadlocks from pg_stat_database where datname = current_database()", Long.class);
        return found == null ? 0 : found;
    }

    private static Map<String, Integer> shown(PoolExposure before, Map<UUID, List<String>> log) {
        var shown = new HashMap<>(before.shown());
        log.values().forEach(items -> items.forEach(item -> shown.merge(item, 1, Integer::sum)));
        return shown;
    }

    /** To the last digit: the same sums in the same order. */
    private static Map<String, Double> prices(PoolExposure before, List<UUID> order, Map<UUID, List<String>> log) {
        var prices = new HashMap<>(before.prices());
        for (UUID sitting : order) {
            List<String> items = log.getOrDefault(sitting, List.of());
            items.forEach(item -> prices.putIfAbsent(item, 0.0));
            prices.replaceAll((item, price) ->
                    Math.max(0, price + (items.contains(item) ? ShadowPrices.rise(0.02) : ShadowPrices.fall(0.02))));
        }
        return prices;
    }

    private int shadowResponses() {
        Integer found = superuser.jdbc().queryForObject("""
            select coalesce(sum(responses), 0) from shadow_difficulty s join item_version v on v.id = s.item_version
            where v.item_id like 'crowd-%'
            """, Integer.class);
        return found == null ? 0 : found;
    }
}
