package org.readback.assessment;

import java.util.List;
import org.readback.bank.ItemVersionId;

/** One of two parallel forms, in the order of the paper.
 *
 * @param information of the items that count for everybody, in 1/logit^2, at {@link #AT} */
public record PaperForm(List<PaperItem> items, List<Double> information) {
    /** Abilities in logits. */
    public static final List<Double> AT = ParallelForms.AT;

    public PaperForm {
        items = List.copyOf(items);
        information = List.copyOf(information);
    }

    /** An item in its place.
     *
     * @param part as in {@link TestOffer#parts} */
    public record PaperItem(ItemVersionId item, String part, Use use) {}

    /** What an item is there for. */
    public enum Use {
        /** Counts for everybody. */
        COUNTS,
        /** Asks about a duty once more; it counts for who missed the duty before, as on the screen. */
        CONFIRMS
    }
}
