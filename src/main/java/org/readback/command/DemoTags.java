package org.readback.command;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.readback.account.AccountId;
import org.readback.account.WorkAs;
import org.readback.bank.BankItem;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemHome;
import org.readback.inventory.ItemTag;
import org.readback.inventory.ItemTags;
import org.readback.inventory.TagChange;
import org.readback.item.CodedAnswer;
import org.readback.item.ItemId;
import org.springframework.stereotype.Component;

/** Tags as an instructor would have put them on, so that the bank of a demonstration can be searched by them. */
@Component
class DemoTags {
    private static final Map<String, Predicate<BankItem>> TAGS = Map.of(
            "must-pass", item -> item.frame().duty() != null,
            "radio", item -> item.home().equals(new ItemHome.Lesson("eng1-02")),
            "codes", item -> item.texts().values().iterator().next() instanceof CodedAnswer);

    private final ItemBank bank;
    private final ItemTags tags;
    private final WorkAs workAs;

    DemoTags(ItemBank bank, ItemTags tags, WorkAs workAs) {
        this.bank = bank;
        this.tags = tags;
        this.workAs = workAs;
    }

    /** Doing it again changes nothing. */
    void put(AccountId instructor) {
        TAGS.forEach((tag, wanted) -> {
            List<ItemId> items = bank.newest().stream()
                    .filter(wanted)
                    .map(item -> item.version().item())
                    .toList();
            workAs.person(instructor, () -> tags.change(items, new TagChange(Set.of(new ItemTag(tag)), Set.of())));
        });
    }
}
