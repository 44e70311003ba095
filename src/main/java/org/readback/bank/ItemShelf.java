package org.readback.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.readback.base.Installation;
import org.readback.item.ItemId;

/** Everything in use, parsed once, and who gets which version. A value of one moment: after a load there is a new one. */
final class ItemShelf {
    private final Map<ItemId, BankItem> newest = new LinkedHashMap<>();
    private final Map<ItemId, BankItem> current = new LinkedHashMap<>();
    private final Map<ItemHome, List<BankItem>> byHome = new LinkedHashMap<>();
    private final Map<ItemVersionId, BankItem> versions = new ConcurrentHashMap<>();

    /** @param inUse versions that are not retired, by item, newest first */
    ItemShelf(List<BankItem> inUse, Installation installation) {
        var byItem = new LinkedHashMap<ItemId, List<BankItem>>();
        for (BankItem each : inUse) {
            versions.put(each.version(), each);
            byItem.computeIfAbsent(each.version().item(), _ -> new ArrayList<>())
                    .add(each);
        }
        byItem.forEach((id, all) -> {
            newest.put(id, all.getFirst());
            choose(all, installation).ifPresent(chosen -> {
                current.put(id, chosen);
                byHome.computeIfAbsent(chosen.home(), _ -> new ArrayList<>()).add(chosen);
            });
        });
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

    List<BankItem> at(ItemHome home) {
        return List.copyOf(byHome.getOrDefault(home, List.of()));
    }

    @Nullable
    BankItem version(ItemVersionId id) {
        return versions.get(id);
    }

    void remember(BankItem retired) {
        versions.put(retired.version(), retired);
    }
}
