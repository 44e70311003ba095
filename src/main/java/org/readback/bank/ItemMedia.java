package org.readback.bank;

import java.util.Optional;
import org.readback.base.ForModules;
import org.readback.item.MediaId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sounds and pictures of items, changed for others. */
@Service
@ForModules
@Transactional
public class ItemMedia {
    private final ItemBank bank;
    private final ItemRows rows;

    ItemMedia(ItemBank bank, ItemRows rows) {
        this.bank = bank;
        this.rows = rows;
    }

    /** Writes a new version of each item whose newest one has the old medium, with the other one in its place. It waits
     * for approval, as every change does, and starts with the values of its band: a new recording may be easier. What was
     * answered keeps the version that it was an answer to.
     *
     * @return how many items have a new version */
    public int replace(MediaId old, MediaId now) {
        rows.lock();
        int changed = 0;
        for (BankItem item : bank.newest()) {
            String body = ItemJson.write(item.texts());
            if (!body.contains(old.mediaId())) continue;
            var id = item.version().item();
            int number = rows.versions(id).getFirst().version().number() + 1;
            ItemStatus status = item.status() == ItemStatus.DRAFT ? ItemStatus.DRAFT : ItemStatus.IN_REVIEW;
            rows.insertVersion(
                    new ItemRows.NewVersion(
                            id, number, status, true, body.replace(old.mediaId(), now.mediaId()), Optional.empty()),
                    ItemLoad.startModel(item.texts().values().iterator().next()));
            changed++;
        }
        if (changed > 0) bank.forgetAfterCommit();
        return changed;
    }
}
