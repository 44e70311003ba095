package org.readback.assessment;

import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.function.Consumer;
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
    private final Terms terms;

    WarmUps(Jobs jobs, Blueprints blueprints, Terms terms, Pools pools, PoolLedger ledger) {
        this.jobs = jobs;
        this.blueprints = blueprints;
        this.terms = terms;
        this.cuts = terms.cuts();
        this.pools = pools;
        this.ledger = ledger;
    }

    /** Starts what is missing; a pool of several parts is simulated with the first. */
    @Scheduled(initialDelay = 15_000, fixedDelay = 60_000)
    void look() {
        for (Blueprint.Version test : blueprints.current()) {
            switch (test.blueprint()) {
                case Blueprint.Levels levels -> {
                    var uses = pools.uses(levels);
                    levels.skills()
                            .forEach(part -> start(
                                    part.pool(),
                                    uses.getOrDefault(part.pool(), PoolUse.PLAIN),
                                    use -> find(part, use)));
                }
                case Blueprint.Mastery mastery
                when terms.isAdaptive(test) ->
                    start(mastery.pool(), pools.adaptiveUse(mastery), use -> find(mastery, use));
                case Blueprint.Mastery _ -> {}
            }
        }
    }

    private void start(String pool, PoolUse use, Consumer<PoolUse> find) {
        boolean isFound = ledger.exposure(pool).pricedFor().equals(OptionalInt.of(use.parameters()));
        if (use.isControlled() && !isFound) jobs.start(KIND, pool, _ -> find.accept(use));
    }

    /** With the seed of its version: whoever repeats it finds the same prices. */
    static Exposure found(AdaptiveEngine engine, PreparedPool pool, PoolUse use) {
        return Exposure.warm(engine, pool, ExposureRule.CAP, TRAINEES, new SplittableRandom(use.parameters()));
    }

    private void find(Part part, PoolUse use) {
        CutScores between = cuts.version(part.scale(), cuts.newest(part.scale()));
        var engine = new AdaptiveEngine(LevelsPath.settings(part, between, Rules.IN_FORCE, use.selection()));
        price(part.pool(), found(engine, pools.current(part.pool()).prepared(), use), use);
    }

    private void find(Blueprint.Mastery test, PoolUse use) {
        CutScores cut = cuts.version(test.scale(), cuts.newest(test.scale()));
        AdaptiveEngine engine = new CutPath(test, cut, Rules.IN_FORCE, AdaptivePool.rule(test)).engine();
        price(test.pool(), found(engine, pools.adaptive(test), use), use);
    }

    private void price(String pool, Exposure found, PoolUse use) {
        Map<ItemId, Double> prices = found.prices().prices().entrySet().stream()
                .collect(Collectors.toMap(price -> new ItemId(price.getKey()), Map.Entry::getValue));
        ledger.price(pool, use.parameters(), prices);
    }
}
