package org.readback.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.readback.base.ForModules;
import org.readback.base.Installation;
import org.readback.item.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Every item and its versions. Reading is from memory: an answer costs no parsing. What a load writes is seen once it
 * is committed. */
@Service
@ForModules
public class ItemBank {
    private final ItemRows rows;
    private final Installation installation;
    private final AtomicReference<@Nullable ItemShelf> shelf = new AtomicReference<>();

    ItemBank(ItemRows rows, Installation installation) {
        this.rows = rows;
        this.installation = installation;
    }

    /** Takes over the content files, all of them at once: what they no longer hold is retired. Doing it again changes
     * nothing.
     *
     * @throws IllegalArgumentException if there are none, which would retire everything */
    @Transactional
    public LoadReport load(Collection<ItemSource> all) {
        if (all.isEmpty()) throw new IllegalArgumentException("The content files hold no items");
        return begin().take(all).retireTheRest().report();
    }

    /** As {@link #load}, but for some items only: nothing is retired. */
    @Transactional
    public LoadReport add(Collection<ItemSource> some) {
        return begin().take(some).report();
    }

    private ItemLoad begin() {
        rows.lock();
        forgetAfterCommit();
        return new ItemLoad(rows);
    }

    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                synchronized (rows) { // waits for whoever is reading what was there before
                    shelf.set(null);
                }
            }
        });
    }

    private ItemShelf shelf() {
        ItemShelf found = shelf.get();
        if (found != null) return found;
        synchronized (rows) {
            ItemShelf made = shelf.get();
            if (made == null) {
                made = new ItemShelf(rows.inUse(), installation);
                shelf.set(made);
            }
            return made;
        }
    }

    /** The version that trainees of this installation get, if there is one: the newest approved one, in a
     * demonstration the newest that is not retired. */
    public Optional<BankItem> current(ItemId id) {
        return shelf().current(id);
    }

    /** Exactly this version, whatever its status.
     *
     * @throws IllegalArgumentException if there is none */
    public BankItem version(ItemVersionId id) {
        ItemShelf all = shelf();
        BankItem found = all.version(id);
        if (found == null) {
            found = rows.version(id).orElseThrow(() -> new IllegalArgumentException("No such item version: " + id));
            all.remember(found);
        }
        return found;
    }

    /** All versions of an item, newest first; empty if the id is unknown. For authors. */
    public List<BankItem> versions(ItemId id) {
        return rows.versions(id);
    }

    /** The newest version of every item that is not retired, approved or not, ordered by id. For authors. */
    public List<BankItem> newest() {
        return shelf().newest();
    }

    /** The current items of a pool, ordered by id; empty for an unknown pool. */
    public List<BankItem> pool(String pool) {
        return shelf().at(new ItemHome.Pool(pool));
    }

    /** The current items of a lesson, ordered by id. */
    public List<BankItem> lesson(String lesson) {
        return shelf().at(new ItemHome.Lesson(lesson));
    }
}
