package org.readback.bank;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How often each pool's items were shown, and what showing them costs.
 *
 * <p>Whoever changes a pool first locks its row of the ledger, pool after pool in the order of their names: any number of
 * servers take turns, nobody's change is lost and nobody waits in a circle. Counts and prices are changed by sums. */
@Service
@ForModules
@Transactional
public class PoolLedger {
    private final PoolRows rows;

    PoolLedger(PoolRows rows) {
        this.rows = rows;
    }

    /** Counts what one test showed, each pool once however often this is called.
     *
     * @param pools of one sitting, each at most once
     * @return those that were counted now; the others had been before */
    public Set<String> count(Collection<PoolSitting> pools) {
        var counted = new HashSet<String>();
        pools.stream().sorted(Comparator.comparing(PoolSitting::pool)).forEach(sitting -> {
            if (count(sitting)) counted.add(sitting.pool());
        });
        return counted;
    }

    private boolean count(PoolSitting sitting) {
        rows.add(sitting.pool());
        long revision = rows.lock(sitting.pool()).orElseThrow() + 1;
        Optional<Boolean> isExpired = rows.insert(sitting, revision);
        if (isExpired.isEmpty()) return false;
        rows.addItems(sitting.pool(), sitting.shown());
        if (!isExpired.get()) rows.countShown(sitting);
        if (sitting.isControlled()) rows.movePrices(sitting);
        rows.setRevision(sitting.pool(), revision);
        return true;
    }

    /** Takes out of the counts what is older than a year.
     *
     * @return how many sittings */
    public int expire() {
        return rows.poolsToExpire().stream().mapToInt(this::expire).sum();
    }

    private int expire(String pool) {
        long revision = rows.lock(pool).orElseThrow() + 1;
        int expired = rows.expire(pool);
        rows.setRevision(pool, revision);
        return expired;
    }

    /** Replaces all prices of a pool by what a simulation found.
     *
     * @param parameters the version it was found for
     * @param prices item to price, at least 0; items without one cost nothing */
    public void price(String pool, int parameters, Map<ItemId, Double> prices) {
        rows.add(pool);
        long revision = rows.lock(pool).orElseThrow() + 1;
        rows.addItems(pool, prices.keySet());
        rows.replacePrices(pool, prices);
        rows.setPriced(pool, parameters);
        rows.setRevision(pool, revision);
    }

    /** Pool to its revision, to find out cheaply what changed. */
    @Transactional(readOnly = true)
    public Map<String, Long> revisions() {
        return rows.revisions();
    }

    /** {@link PoolExposure#NONE} for a pool that nobody was asked from. */
    @Transactional(readOnly = true)
    public PoolExposure exposure(String pool) {
        return rows.exposure(pool);
    }
}
