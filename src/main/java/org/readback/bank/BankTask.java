package org.readback.bank;

import org.readback.item.OpenTask;

/** One stored version of an open task.
 *
 * @param lesson to which it belongs */
public record BankTask(TaskVersionId version, ItemStatus status, String lesson, OpenTask task) {
    /** Not approved by anybody: marked on screen as a specimen. */
    public boolean isSpecimen() {
        return !status.isApproved();
    }
}
