package org.readback.analysis;

import java.time.Instant;
import java.util.List;
import org.readback.bank.BankItem;

/** Figures for the screens of other packages. */
public final class Samples {
    private Samples() {}

    /** Of a few people in a pool with planted faults, as computed. */
    public static List<ItemFinding> findings(int people) {
        var pool = new PlantedPool(people, 3);
        var log = new PoolLog(
                pool.responses(),
                version -> pool.items().stream()
                        .filter(item -> item.version().equals(version))
                        .findFirst()
                        .orElseThrow());
        var setting = new PoolFindings.Setting(
                PlantedPool.POOL, pool.known(), List.of(), Instant.parse("2026-03-01T06:30:00Z"));
        return new PoolFindings(log, setting).all(_ -> {});
    }

    /** The items of that pool, in the order of their findings. */
    public static List<BankItem> items() {
        return new PlantedPool(1, 3).items();
    }
}
