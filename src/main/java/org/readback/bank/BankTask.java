package org.readback.bank;

import org.readback.item.OpenTask;

/** One stored version of an open task.
 *
 * @param lesson to which it belongs; blank for a task of a test */
public record BankTask(TaskVersionId version, ItemStatus status, String lesson, OpenTask task) {
    /** Otherwise it is done in a test, and nowhere else. */
    public boolean isOfLesson() {
        return !lesson.isBlank();
    }

    /** Not approved by anybody: marked on screen as a specimen. */
    public boolean isSpecimen() {
        return !status.isApproved();
    }
}
