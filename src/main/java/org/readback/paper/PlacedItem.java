package org.readback.paper;

import org.readback.assessment.PaperForm.Use;
import org.readback.bank.BankItem;
import org.readback.item.Item;
import org.readback.item.OptionOrder;
import org.readback.item.Presentation;
import org.readback.item.Response;
import org.readback.item.Scoring;

/** An item in its place on a form. It holds the key.
 *
 * @param number from 1
 * @param text in the language of the form
 * @param presentation with the options in the order of the form */
record PlacedItem(int number, Use use, BankItem item, Item text, OptionOrder order, Presentation presentation) {

    /** What stands in the cell of somebody who has it all right. */
    String key() {
        return Cells.write(presentation, order.toPresented(Scoring.key(text)));
    }

    /** What a cell that was read earns, from 0 to 1. */
    double score(Response presented) {
        return Scoring.score(text, order.toItem(presented)).value();
    }
}
