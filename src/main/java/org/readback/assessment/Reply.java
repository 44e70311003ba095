package org.readback.assessment;

import org.readback.bank.BankItem;
import org.readback.bank.ItemHome;
import org.readback.item.ItemId;
import org.readback.psychometrics.ResponseModel;

/** An answer of this attempt with its item.
 *
 * @param model as it was in force when the answer was given
 * @param score in [0, 1] */
record Reply(BankItem item, ResponseModel model, double score) {
    ItemId id() {
        return item.version().item();
    }

    boolean isFrom(String pool) {
        return item.home().equals(new ItemHome.Pool(pool));
    }

    boolean isFull() {
        return score == 1;
    }
}
