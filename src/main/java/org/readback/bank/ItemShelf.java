package org.readback.bank;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.readback.base.Installation;
import org.readback.item.ItemId;

/** Everything in use with the parameters in force, parsed once, and who gets which version. A value of one moment: after a
 * load or a publication there is a new one. */
final class ItemShelf {
    private final PublishedParameters parameters;
    private final Map<ItemId, BankItem> newest = new LinkedHashMap<>();
    private final Map<ItemId, BankItem> current = new LinkedHashMap<>();
    private final Map<ItemHome, List<BankItem>> byHome = new LinkedHashMap<>();
    private final Map<ItemVersionId, Entry> versions = new ConcurrentHashMap<>();
    private final Map<Map.Entry<ItemHome.Pool, Integer>, List<BankItem>> earlier = new ConcurrentHashMap<>();

    private record Entry(BankItem atStart, BankItem inForce) {}

    /** @param inUse versions that are not retired, with their start values, by item, newest first */
    ItemShelf(List<BankItem> inUse, PublishedParameters parameters, Installation installation) {
        this.parameters = parameters;
        var byItem = new LinkedHashMap<ItemId, List<BankItem>>();
        for (BankItem each : inUse) {
            byItem.computeIfAbsent(each.version().item(), _ -> new ArrayList<>())
                    .add(remember(each));
        }
        byItem.forEach((id, all) -> {
            newest.put(id, all.getFirst());
            choose(all, installation).ifPresent(chosen -> {
                current.put(id, chosen);
                byHome.computeIfAbsent(chosen.home(), _ -> new ArrayList<>()).add(chosen);
            });
        });
        byHome.replaceAll((_, items) -> List.copyOf(items));
    }

    /** A draft is taken only where there is nothing better: it may have come from the files over an edit made here. */
    private static Optional<BankItem> choose(List<BankItem> versions, Installation installation) {
        if (!installation.isDemonstration()) {
            return versions.stream().filter(each -> each.status().isApproved()).findFirst();
        }
        return versions.stream()
                .filter(each -> each.status() != ItemStatus.DRAFT)
                .findFirst()
                .or(() -> versions.stream().findFirst());
    }

    Optional<BankItem> current(ItemId id) {
        return Optional.ofNullable(current.get(id));
    }

    List<BankItem> newest() {
        return List.copyOf(newest.values());
    }

    /** The same list each time. */
    List<BankItem> at(ItemHome home) {
        return byHome.getOrDefault(home, List.of());
    }

    /** The current items of a pool with the parameters that it had by this number; the same list each time. */
    List<BankItem> pool(ItemHome.Pool pool, int number) {
        if (number == parameters.inForce(pool.pool())) return at(pool);
        return earlier.computeIfAbsent(
                Map.entry(pool, number),
                _ -> at(pool).stream().map(item -> at(item, number)).toList());
    }

    /** The names of all pools with an item in use, ordered. */
    List<String> pools() {
        return byHome.keySet().stream()
                .filter(ItemHome.Pool.class::isInstance)
                .map(home -> ((ItemHome.Pool) home).pool())
                .sorted()
                .toList();
    }

    PublishedParameters parameters() {
        return parameters;
    }

    /** An item of this shelf with the parameters that its pool had by this number. */
    BankItem at(BankItem item, int number) {
        Entry entry = requireNonNull(versions.get(item.version()));
        return item.home() instanceof ItemHome.Pool(String pool) && number == parameters.inForce(pool)
                ? entry.inForce()
                : parameters.at(entry.atStart(), number);
    }

    @Nullable
    BankItem version(ItemVersionId id) {
        Entry entry = versions.get(id);
        return entry == null ? null : entry.inForce();
    }

    /** Takes in a version with its start values; returns it with the parameters in force. */
    BankItem remember(BankItem atStart) {
        var entry = new Entry(atStart, parameters.inForce(atStart));
        versions.put(atStart.version(), entry);
        return entry.inForce();
    }
}
