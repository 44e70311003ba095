package org.readback.assessment;

import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.readback.assessment.Attempt.PoolUse;
import org.readback.assessment.Attempt.Rules;
import org.readback.assessment.Blueprint.Part;
import org.readback.bank.PoolLedger;
import org.readback.base.Jobs;
import org.readback.item.ItemId;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.PreparedPool;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Finds the prices of a pool's items before real people pay them: when exposure control begins there, and when the
 * parameters change. Until they are found, those that stand there hold. */
@Component
@ConditionalOnBooleanProperty(name = "readback.serving", matchIfMissing = true)
class WarmUps {
    static final String KIND = "warm-up";
    private static final int TRAINEES = 4_000;

    private final Jobs jobs;
    private final Blueprints blueprints;
    private final CutScoreRows cuts;
    private final Pools pools;
    private final PoolLedger ledger;

    WarmUps(Jobs jobs, Blueprints blueprints, CutScoreRows cuts, Pools pools, PoolLedger ledger) {
        this.jobs = jobs;
        this.blueprints = blueprints;
        this.cuts = cuts;
        this.pools = pools;
        this.ledger = ledger;
    }

    /** Starts what is missing; a pool of several parts is simulated with the first. */
    @Scheduled(initialDelay = 15_000, fixedDelay = 60_000)
    void look() {
        for (Blueprint.Version test : blueprints.current()) {
            if (!(test.blueprint() instanceof Blueprint.Levels levels)) continue;
            var uses = pools.uses(levels);
            for (Part part : levels.skills()) {
                PoolUse use = uses.getOrDefault(part.pool(), PoolUse.PLAIN);
                if (use.isControlled() && !isFound(part.pool(), use.parameters())) {
                    jobs.start(KIND, part.pool(), _ -> find(part, use));
                }
            }
        }
    }

    private boolean isFound(String pool, int parameters) {
        return ledger.exposure(pool).pricedFor().equals(OptionalInt.of(parameters));
    }

    /** With the seed of its version: whoever repeats it finds the same prices. */
    static Exposure found(AdaptiveEngine engine, PreparedPool pool, PoolUse use) {
        return Exposure.warm(engine, pool, ExposureRule.CAP, TRAINEES, new SplittableRandom(use.parameters()));
    }

    private void find(Part part, PoolUse use) {
        CutScores between = cuts.version(part.scale(), cuts.newest(part.scale()));
        var engine = new AdaptiveEngine(LevelsPath.settings(part, between, Rules.IN_FORCE, use.selection()));
        PoolItems items = pools.current(part.pool());
        Exposure found = found(engine, items.prepared(), use);
        Map<ItemId, Double> prices = found.prices().prices().entrySet().stream()
                .collect(Collectors.toMap(price -> new ItemId(price.getKey()), Map.Entry::getValue));
        ledger.price(part.pool(), use.parameters(), prices);
    }
}
