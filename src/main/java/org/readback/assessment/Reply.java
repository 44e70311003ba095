package org.readback.assessment;

import org.readback.bank.BankItem;
import org.readback.item.ItemId;
import org.readback.psychometrics.Effort;
import org.readback.psychometrics.ResponseModel;

/** An answer of this attempt with its item.
 *
 * @param part in which it was asked: the item may have moved to another pool since
 * @param model as it was in force when the answer was given
 * @param score in [0, 1]
 * @param effort as judged when it was given
 * @param use whether it says anything about the person */
record Reply(BankItem item, String part, ResponseModel model, double score, Effort effort, Use use) {
    enum Use {
        COUNTS,
        /** To an item that was withdrawn: it was asked and answered, and says nothing. */
        WITHDRAWN
    }

    Reply(BankItem item, String part, ResponseModel model, double score, Effort effort) {
        this(item, part, model, score, effort, Use.COUNTS);
    }

    boolean counts() {
        return use == Use.COUNTS;
    }

    /** How far an estimate listens to it: to what does not count as little as to a rapid guess. */
    Effort heard() {
        return counts() ? effort : Effort.RAPID_GUESS;
    }

    ItemId id() {
        return item.version().item();
    }

    /** What an estimate takes the score for: whole points where the model counts points, otherwise the share as it is. */
    double credit() {
        return model.credit(score);
    }

    boolean isFull() {
        return score == 1;
    }
}
