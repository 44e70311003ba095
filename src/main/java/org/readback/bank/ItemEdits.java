package org.readback.bank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.readback.bank.ItemRows.NewVersion;
import org.readback.base.ForModules;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people change in the bank: a wording of their own, an approval, an item taken out of use. Content files never undo
 * it. Whoever calls has asked who may. */
@Service
@ForModules
@Transactional
public class ItemEdits {
    private final ItemRows rows;
    private final EditRows edits;
    private final ItemBank bank;

    ItemEdits(ItemRows rows, EditRows edits, ItemBank bank) {
        this.rows = rows;
        this.edits = edits;
        this.bank = bank;
    }

    /** Puts a wording into use: what trainees get from the next item on. The versions before it are retired; attempts keep
     * theirs. An item that was taken out of use comes back.
     *
     * @throws IllegalArgumentException if it continues a version that is not there, or differs from it in more than
     *     {@link EditorialChange} allows */
    public ItemVersionId publish(ItemEdit edit) {
        rows.lock();
        ItemId id = edit.id();
        List<BankItem> before = rows.versions(id);
        int number = before.isEmpty() ? 1 : before.getFirst().version().number() + 1;
        BankItem continued =
                edit.continues().map(base -> continued(before, edit, base)).orElse(null);
        if (before.isEmpty()) {
            rows.insertItem(id, edit.home());
        } else if (!before.getFirst().home().equals(edit.home())) {
            rows.move(id, edit.home());
        }
        Item first = edit.texts().values().iterator().next();
        var version = new NewVersion(
                id,
                number,
                ItemStatus.LIVE,
                true,
                ItemJson.write(edit.texts()),
                edit.continues().map(base -> edits.firstOf(new ItemVersionId(id, base))));
        rows.insertVersion(version, continued == null ? ItemLoad.startModel(first) : continued.model());
        var made = new ItemVersionId(id, number);
        edits.bringBack(id);
        edits.retireBefore(made);
        bank.forgetAfterCommit();
        return made;
    }

    private static BankItem continued(List<BankItem> before, ItemEdit edit, int base) {
        BankItem old = before.stream()
                .filter(version -> version.version().number() == base)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No such version: " + edit.id() + "/" + base));
        if (!old.home().equals(edit.home()) || !EditorialChange.isPossible(old.texts(), edit.texts())) {
            throw new IllegalArgumentException(edit.id() + " changed in more than its words since " + base);
        }
        return old;
    }

    /** Puts versions into use that are stored already, such as those that ship with the product; the versions before them
     * are retired.
     *
     * @return those that this changed: not the ones that were in use, or out of use, before */
    public List<ItemVersionId> approve(Collection<ItemVersionId> versions) {
        rows.lock();
        List<ItemVersionId> approved = versions.stream().filter(edits::approve).toList();
        approved.forEach(edits::retireBefore);
        bank.forgetAfterCommit();
        return approved;
    }

    /** Takes an item out of use for good: content files do not bring it back, a wording published later does. */
    public void retire(ItemId id) {
        rows.lock();
        rows.retire(List.of(id));
        edits.takeOut(id);
        bank.forgetAfterCommit();
    }

    /** Whether a person took it out of use. */
    @Transactional(readOnly = true)
    public boolean isTakenOut(ItemId id) {
        return edits.isTakenOut(id);
    }

    /** Whether the statistics of one wording may go on in the other: only words differ. */
    public static boolean mayContinue(Map<LanguageTag, Item> old, Map<LanguageTag, Item> changed) {
        return EditorialChange.isPossible(old, changed);
    }
}
