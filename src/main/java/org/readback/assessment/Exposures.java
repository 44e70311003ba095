package org.readback.assessment;

import java.util.HashMap;
import java.util.Map;
import org.readback.bank.PoolExposure;
import org.readback.bank.PoolLedger;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** What this server knows of the ledger of all pools: read in memory on the way of an answer, with no query and no lock.
 * It is refreshed after each count here, and every few seconds for what other servers count. */
@Component
class Exposures implements SmartInitializingSingleton {
    private final PoolLedger ledger;
    private volatile Map<String, PoolExposure> known = Map.of();

    Exposures(PoolLedger ledger) {
        this.ledger = ledger;
    }

    PoolExposure of(String pool) {
        return known.getOrDefault(pool, PoolExposure.NONE);
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Reads what changed. */
    @Scheduled(initialDelay = 5_000, fixedDelay = 5_000)
    synchronized void refresh() {
        var fresh = new HashMap<>(known);
        ledger.revisions().forEach((pool, revision) -> {
            if (of(pool).revision() != revision) fresh.put(pool, ledger.exposure(pool));
        });
        known = Map.copyOf(fresh);
    }
}
