package org.readback.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readback.bank.LoggedResponse;
import org.readback.bank.PoolLedger;
import org.readback.bank.PoolSitting;
import org.readback.bank.ResponseLog;
import org.readback.bank.ShadowDifficulties;
import org.readback.bank.ShadowDifficulties.Learned;
import org.readback.bank.ShadowDifficulties.Observed;
import org.readback.item.ItemId;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.Effort;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts one finished attempt: what it showed of its pools, and what it says of its items' difficulty. All of it in one
 * transaction, so that an attempt is counted once or not at all. */
@Component
class AttemptCounting {
    private final AttemptRows rows;
    private final Paths paths;
    private final ResponseLog log;
    private final PoolLedger ledger;
    private final ShadowDifficulties shadows;

    AttemptCounting(AttemptRows rows, Paths paths, ResponseLog log, PoolLedger ledger, ShadowDifficulties shadows) {
        this.rows = rows;
        this.paths = paths;
        this.log = log;
        this.ledger = ledger;
        this.shadows = shadows;
    }

    /** Does nothing for an attempt that runs or was counted before.
     *
     * @throws IllegalArgumentException if there is no such attempt */
    @Transactional
    void count(AttemptId id) {
        Attempt attempt = rows.find(id).orElseThrow(() -> new IllegalArgumentException("No such attempt: " + id));
        if (attempt.finishedAt() == null) return;
        List<LoggedResponse> responses = log.sitting(id.attemptId());
        Set<String> counted = ledger.count(sittings(attempt, attempt.finishedAt(), responses));
        shadows.learn(learned(attempt, responses, counted));
        rows.setCounted(id); // last: whoever reads their result waits for this row
    }

    private List<PoolSitting> sittings(Attempt attempt, Instant finishedAt, List<LoggedResponse> responses) {
        var byPool = new LinkedHashMap<String, Set<ItemId>>();
        responses.forEach(response -> paths.measured(attempt, attempt.part(response.position()))
                .ifPresent(place -> add(byPool, place.pool(), response.item().item())));
        Optional.ofNullable(attempt.shown())
                .ifPresent(shown -> paths.measured(attempt, shown.part())
                        .ifPresent(
                                place -> add(byPool, place.pool(), shown.item().item())));
        var sittings = new ArrayList<PoolSitting>();
        byPool.forEach((pool, items) -> sittings.add(new PoolSitting(
                pool,
                attempt.id().attemptId(),
                finishedAt,
                attempt.plan().pool(pool).isControlled(),
                List.copyOf(items))));
        return sittings;
    }

    private static void add(Map<String, Set<ItemId>> byPool, String pool, ItemId item) {
        byPool.computeIfAbsent(pool, _ -> new LinkedHashSet<>()).add(item);
    }

    /** From what was worked on: a rapid guess tells nothing. */
    private List<Learned> learned(Attempt attempt, List<LoggedResponse> responses, Set<String> counted) {
        var byScale = new LinkedHashMap<String, List<Observed>>();
        var priors = new HashMap<String, AbilityEstimate>();
        for (LoggedResponse response : responses) {
            if (response.effort() != Effort.SOLUTION) continue;
            String part = attempt.part(response.position());
            paths.measured(attempt, part)
                    .filter(place -> counted.contains(place.pool()))
                    .ifPresent(place -> {
                        priors.putIfAbsent(place.scale(), attempt.rules().prior(part));
                        byScale.computeIfAbsent(place.scale(), _ -> new ArrayList<>())
                                .add(new Observed(
                                        response.item(), response.score().value()));
                    });
        }
        return byScale.entrySet().stream()
                .map(scale ->
                        new Learned(priors.getOrDefault(scale.getKey(), AbilityEstimate.STANDARD), scale.getValue()))
                .toList();
    }
}
