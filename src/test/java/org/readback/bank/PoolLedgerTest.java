package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.readback.AppTest;
import org.readback.item.ItemId;
import org.readback.psychometrics.ShadowPrices;
import org.readback.store.Superuser;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
class PoolLedgerTest {
    private static final double RISE = ShadowPrices.rise(ShadowPrices.LIVE_RATE);
    private static final double FALL = ShadowPrices.fall(ShadowPrices.LIVE_RATE);

    @Autowired
    PoolLedger ledger;

    @Autowired
    ItemBank bank;

    @Autowired
    Superuser superuser;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final String pool = "ledger-" + UUID.randomUUID();
    private final String other = "ledger-" + UUID.randomUUID();
    private List<ItemId> items = List.of();

    @BeforeEach
    void addItems() {
        items = Stream.generate(() -> new ItemId("ledger-" + UUID.randomUUID()))
                .limit(3)
                .toList();
        bank.add(items.stream()
                .map(id -> TestItems.inPool(pool, TestItems.choice(new TestItems.Marks(id.itemId(), 2, "topic", null))))
                .toList());
    }

    private Instant now() {
        return clock.instant();
    }

    private PoolSitting sitting(Instant finishedAt, Integer... shown) {
        return new PoolSitting(
                pool,
                UUID.randomUUID(),
                finishedAt,
                true,
                Stream.of(shown).map(items::get).toList());
    }

    private String id(int item) {
        return items.get(item).itemId();
    }

    @Test
    void nobodyWasAskedFromAPoolThatIsUnknown() {
        assertThat(ledger.exposure("unknown")).isEqualTo(PoolExposure.NONE);
        assertThat(ledger.revisions()).doesNotContainKey("unknown");
    }

    @Test
    void aSittingIsCountedOnce() {
        PoolSitting sitting = sitting(now(), 0, 1);

        assertThat(ledger.count(List.of(sitting))).containsExactly(pool);
        assertThat(ledger.count(List.of(sitting))).isEmpty();

        PoolExposure exposure = ledger.exposure(pool);
        assertThat(exposure.people()).isEqualTo(1);
        assertThat(exposure.shown()).isEqualTo(Map.of(id(0), 1, id(1), 1));
        assertThat(exposure.prices()).isEqualTo(Map.of(id(0), RISE, id(1), RISE));
        assertThat(exposure.revision()).isEqualTo(1);
        assertThat(ledger.revisions()).containsEntry(pool, 1L);
    }

    @Test
    void pricesFallWithWhoDoesNotSeeTheItemButNotBelowZero() {
        ledger.price(pool, 4, Map.of(items.get(0), 0.5, items.get(1), 0.001));

        ledger.count(List.of(sitting(now(), 2)));

        PoolExposure exposure = ledger.exposure(pool);
        assertThat(exposure.prices()).isEqualTo(Map.of(id(0), 0.5 + FALL, id(1), 0.0, id(2), RISE));
        assertThat(exposure.pricedFor()).hasValue(4);
        assertThat(exposure.shown()).isEqualTo(Map.of(id(0), 0, id(1), 0, id(2), 1));
    }

    @Test
    void whatNothingSteeredMovesNoPrices() {
        ledger.price(pool, 0, Map.of(items.get(0), 0.5));

        ledger.count(List.of(new PoolSitting(pool, UUID.randomUUID(), now(), false, items)));

        assertThat(ledger.exposure(pool).prices()).isEqualTo(Map.of(id(0), 0.5, id(1), 0.0, id(2), 0.0));
        assertThat(ledger.exposure(pool).people()).isEqualTo(1);
    }

    @Test
    void newPricesReplaceAllThatWere() {
        ledger.price(pool, 1, Map.of(items.get(0), 0.5, items.get(1), 0.25));

        ledger.price(pool, 2, Map.of(items.get(1), 0.125, items.get(2), 1.0));

        assertThat(ledger.exposure(pool).prices()).isEqualTo(Map.of(id(0), 0.0, id(1), 0.125, id(2), 1.0));
        assertThat(ledger.exposure(pool).pricedFor()).hasValue(2);
        assertThat(ledger.exposure(pool).revision()).isEqualTo(2);
    }

    @Test
    void afterAYearNobodyCountsAnyMore() {
        PoolSitting ageing = sitting(now(), 0, 1);
        PoolSitting recent = sitting(now().minus(Duration.ofDays(364)), 1);
        PoolSitting old = sitting(now().minus(Duration.ofDays(367)), 1, 2);
        ledger.count(List.of(ageing));
        ledger.count(List.of(recent));
        ledger.count(List.of(old));
        assertThat(ledger.exposure(pool).people()).isEqualTo(2);
        assertThat(ledger.exposure(pool).shown()).isEqualTo(Map.of(id(0), 1, id(1), 2, id(2), 0));

        superuser
                .jdbc()
                .update(
                        "update pool_sitting set finished_at = finished_at - interval '367 days' where sitting = ?",
                        ageing.sitting());
        assertThat(ledger.expire()).isPositive();
        long revision = ledger.exposure(pool).revision();
        ledger.expire();

        assertThat(ledger.exposure(pool).people()).isEqualTo(1);
        assertThat(ledger.exposure(pool).shown()).isEqualTo(Map.of(id(0), 0, id(1), 1, id(2), 0));
        assertThat(ledger.exposure(pool).revision()).isEqualTo(revision).isEqualTo(4);
        assertThat(ledger.count(List.of(ageing))).isEmpty();
    }

    @Test
    void manyAtOnceLoseNothingAndNeverWaitInACircle() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = new ArrayList<Future<?>>();
            for (int i = 0; i < 40; i++) {
                UUID sitting = UUID.randomUUID();
                var both = List.of(
                        new PoolSitting(pool, sitting, now(), true, List.of(items.get(0), items.get(i % 3))),
                        new PoolSitting(other, sitting, now(), true, List.of(items.get(2))));
                results.add(threads.submit(() -> ledger.count(both.reversed())));
                results.add(threads.submit(() -> ledger.count(both)));
            }
            for (Future<?> result : results) result.get();
        }

        assertThat(ledger.exposure(pool).people()).isEqualTo(40);
        assertThat(ledger.exposure(pool).shown()).isEqualTo(Map.of(id(0), 40, id(1), 13, id(2), 13));
        assertThat(ledger.exposure(other).shown()).isEqualTo(Map.of(id(2), 40));
        assertThat(ledger.exposure(pool).revision()).isEqualTo(40);
        double price = 0;
        for (int i = 0; i < 40; i++) price += RISE;
        assertThat(ledger.exposure(other).prices()).isEqualTo(Map.of(id(2), price));
    }

    @Test
    void theApplicationCannotForgetASitting() {
        ledger.count(List.of(sitting(now(), 0)));

        var delete = jdbc.sql("delete from pool_sitting where pool = ?").param(pool);

        assertThatThrownBy(delete::update).hasStackTraceContaining("permission denied");
    }
}
