package org.readback.drafting;

import java.util.Optional;
import org.readback.bank.ItemBank;
import org.readback.bank.ItemEdit;
import org.readback.bank.ItemEdits;
import org.readback.bank.ItemHome;
import org.readback.bank.ItemVersionId;
import org.readback.bank.OpenTasks;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftPrints;
import org.readback.draft.ItemDraft;
import org.readback.inventory.ItemTag;
import org.readback.inventory.TagShelf;
import org.readback.item.ItemId;
import org.springframework.stereotype.Component;

/** Puts what was built of a draft into the bank: an item with its tags, or a task that people mark. */
@Component
class BankPress {
    private static final int PRINT = 12;

    private final ItemBank bank;
    private final ItemEdits edits;
    private final OpenTasks tasks;
    private final TagShelf tags;

    BankPress(ItemBank bank, ItemEdits edits, OpenTasks tasks, TagShelf tags) {
        this.bank = bank;
        this.edits = edits;
        this.tasks = tasks;
        this.tags = tags;
    }

    /** The version that it became; of a task its number among the versions of the task.
     *
     * @param build whole */
    ItemVersionId put(HeldDraft draft, DraftBuild build, ItemId id) {
        DraftFrame frame = draft.content().original().frame();
        if (build.task().isPresent()) {
            int number = tasks.publish(frame.lesson(), build.task().get()).number();
            return new ItemVersionId(id, number);
        }
        ItemHome home = DraftBuild.home(frame).orElseThrow(() -> new IllegalStateException("No home"));
        Optional<Integer> continues =
                draft.change() == ChangeKind.EDITORIAL ? draft.base().map(ItemVersionId::number) : Optional.empty();
        ItemVersionId made = edits.publish(new ItemEdit(home, build.texts(), continues));
        tags.set(
                id,
                frame.tags().stream()
                        .flatMap(tag -> ItemTag.of(tag).stream())
                        .distinct()
                        .toList());
        return made;
    }

    /** The name it has outside if it is free, or else one made of what it asks. */
    ItemId freshId(ItemDraft draft) {
        String outside = draft.externalId();
        if (outside.matches("[a-z0-9-]{1,80}") && isFree(new ItemId(outside))) return new ItemId(outside);
        String stem = "w-" + DraftPrints.of(draft).substring(0, PRINT);
        ItemId id = new ItemId(stem);
        for (int more = 2; !isFree(id); more++) id = new ItemId(stem + "-" + more);
        return id;
    }

    private boolean isFree(ItemId id) {
        return bank.versions(id).isEmpty() && tasks.versions(id).isEmpty();
    }
}
