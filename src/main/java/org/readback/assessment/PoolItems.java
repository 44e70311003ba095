package org.readback.assessment;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.readback.bank.BankItem;
import org.readback.bank.PoolExposure;
import org.readback.item.ItemId;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.PreparedPool;

/** The items of a pool, laid out once for all who are asked from it. */
final class PoolItems {
    private final List<BankItem> items;
    private final Map<String, BankItem> byId;
    private final PreparedPool prepared;
    private final Map<ItemId, Set<ItemId>> passages;
    private final AtomicReference<@Nullable Made> exposure = new AtomicReference<>();

    private record Made(long revision, Exposure exposure) {}

    /** @param items ordered by id */
    PoolItems(List<BankItem> items, Candidates candidates) {
        this.items = items;
        this.byId = items.stream()
                .collect(Collectors.toMap(item -> item.version().item().itemId(), Function.identity()));
        var laidOut = candidates.of(items);
        this.prepared = PreparedPool.of(laidOut);
        Map<String, Set<ItemId>> together = laidOut.stream()
                .filter(item -> item.passage().isPresent())
                .collect(Collectors.groupingBy(
                        item -> item.passage().orElseThrow().id(),
                        Collectors.mapping(item -> new ItemId(item.id()), Collectors.toSet())));
        this.passages = together.values().stream()
                .flatMap(passage -> passage.stream().map(item -> Map.entry(item, passage)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    PreparedPool prepared() {
        return prepared;
    }

    /** Exposure control as the ledger has it; the same for all threads, which only read it. */
    Exposure exposure(PoolExposure now) {
        Made made = exposure.get();
        if (made != null && made.revision() == now.revision()) return made.exposure();
        Exposure fresh = ExposureRule.exposure(prepared, now);
        exposure.set(new Made(now.revision(), fresh));
        return fresh;
    }

    List<BankItem> items() {
        return items;
    }

    /** Whether it was made of this very list, which a bank gives until it is loaded anew: to compare all texts of all items
     * would cost more than to lay them out. */
    @SuppressWarnings("ReferenceEquality")
    boolean areOf(List<BankItem> current) {
        return items == current;
    }

    BankItem item(String id) {
        return Objects.requireNonNull(byId.get(id), id);
    }

    /** Without these, and without the passages that one of them is in. */
    List<BankItem> without(Collection<ItemId> excluded) {
        var gone = new HashSet<>(excluded);
        excluded.forEach(item -> gone.addAll(passages.getOrDefault(item, Set.of())));
        return items.stream()
                .filter(item -> !gone.contains(item.version().item()))
                .toList();
    }
}
