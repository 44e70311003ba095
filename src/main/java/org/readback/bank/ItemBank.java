package org.readback.bank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.readback.base.ForModules;
import org.readback.item.ItemId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every item and its versions. Reading is from memory: an answer costs no parsing. */
@Service
@ForModules
@Transactional
public class ItemBank {
    ItemBank() {}

    /** Takes over the content files, all of them at once: what they no longer hold is retired. Doing it again changes
     * nothing.
     *
     * @throws IllegalArgumentException if there are none, which would retire everything */
    public LoadReport load(Collection<ItemSource> all) {
        throw new UnsupportedOperationException();
    }

    /** As {@link #load}, but for some items only: nothing is retired. */
    public LoadReport add(Collection<ItemSource> some) {
        throw new UnsupportedOperationException();
    }

    /** The version that trainees of this installation get, if there is one: the newest approved one, in a
     * demonstration the newest that is not retired. */
    public Optional<BankItem> current(ItemId id) {
        throw new UnsupportedOperationException();
    }

    /** Exactly this version, whatever its status.
     *
     * @throws IllegalArgumentException if there is none */
    public BankItem version(ItemVersionId id) {
        throw new UnsupportedOperationException();
    }

    /** All versions of an item, newest first; empty if the id is unknown. For authors. */
    public List<BankItem> versions(ItemId id) {
        throw new UnsupportedOperationException();
    }

    /** The newest version of every item that is not retired, approved or not, ordered by id. For authors. */
    public List<BankItem> newest() {
        throw new UnsupportedOperationException();
    }

    /** The current items of a pool, ordered by id; empty for an unknown pool. */
    public List<BankItem> pool(String pool) {
        throw new UnsupportedOperationException();
    }

    /** The current items of a lesson, ordered by id. */
    public List<BankItem> lesson(String lesson) {
        throw new UnsupportedOperationException();
    }
}
