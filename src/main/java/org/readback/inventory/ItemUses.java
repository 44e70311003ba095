package org.readback.inventory;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.readback.bank.BankItem;
import org.readback.bank.ItemUsage;
import org.readback.bank.ItemUse;
import org.readback.item.ItemId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where items are used, to be looked at before they are changed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('INSTRUCTOR')")
public class ItemUses {
    private final SeenItems items;
    private final List<ItemUsage> usages;

    ItemUses(SeenItems items, List<ItemUsage> usages) {
        this.items = items;
        this.usages = usages;
    }

    /** By kind, then by item. Items that are retired, unknown or not for this person have none. */
    public List<ItemUse> of(Collection<ItemId> ids) {
        var wanted = new HashSet<>(ids);
        List<BankItem> found = items.newest().stream()
                .filter(item -> wanted.contains(item.version().item()))
                .toList();
        return usages.stream()
                .flatMap(usage -> usage.of(found).stream())
                .sorted(Comparator.comparing(ItemUse::kind)
                        .thenComparing(use -> use.item().itemId()))
                .toList();
    }
}
