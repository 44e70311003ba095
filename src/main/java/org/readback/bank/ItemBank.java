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
    private final ParameterRows parameters;
    private final Installation installation;
    private final AtomicReference<@Nullable ItemShelf> shelf = new AtomicReference<>();

    ItemBank(ItemRows rows, ParameterRows parameters, Installation installation) {
        this.rows = rows;
        this.parameters = parameters;
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
                var published = new PublishedParameters(parameters.newest(), parameters.all());
                made = new ItemShelf(rows.inUse(), published, installation);
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

    /** Exactly this version, whatever its status, with the parameters in force.
     *
     * @throws IllegalArgumentException if there is none */
    public BankItem version(ItemVersionId id) {
        return version(shelf(), id);
    }

    private BankItem version(ItemShelf all, ItemVersionId id) {
        BankItem found = all.version(id);
        if (found == null) {
            found = all.remember(
                    rows.version(id).orElseThrow(() -> new IllegalArgumentException("No such item version: " + id)));
        }
        return found;
    }

    /** As {@link #version(ItemVersionId)}, with the parameters that its pool had by this number.
     *
     * @param parameters as {@link #parameters} gave it earlier; 0 for the start values */
    public BankItem version(ItemVersionId id, int parameters) {
        ItemShelf all = shelf();
        return all.at(version(all, id), parameters);
    }

    /** The number of the parameter version in force in a pool: counted from 1, and 0 as long as the items have their start
     * values. What runs keeps the number it began with. */
    public int parameters(String pool) {
        return shelf().parameters().inForce(pool);
    }

    /** All versions of an item, newest first; empty if the id is unknown. For authors. */
    public List<BankItem> versions(ItemId id) {
        return rows.versions(id).stream().map(shelf().parameters()::inForce).toList();
    }

    /** The newest version of every item that is not retired, approved or not, ordered by id. For authors. */
    public List<BankItem> newest() {
        return shelf().newest();
    }

    /** The current items of a pool, ordered by id; empty for an unknown pool. */
    public List<BankItem> pool(String pool) {
        return shelf().at(new ItemHome.Pool(pool));
    }

    /** As {@link #pool(String)}, with the parameters that the pool had by this number; 0 for the start values. */
    public List<BankItem> pool(String pool, int parameters) {
        return shelf().pool(new ItemHome.Pool(pool), parameters);
    }

    /** The pools that have an item in use, ordered. */
    public List<String> pools() {
        return shelf().pools();
    }

    /** Whether a calibration, no start value, set the parameters in force. */
    public boolean isCalibrated(BankItem item) {
        ItemShelf all = shelf();
        return item.home() instanceof ItemHome.Pool(String pool)
                && all.parameters().isCalibrated(item, all.parameters().inForce(pool));
    }

    /** The current items of a lesson, ordered by id. */
    public List<BankItem> lesson(String lesson) {
        return shelf().at(new ItemHome.Lesson(lesson));
    }
}
