package org.readback.authoring;

import org.readback.item.ClozeWithOptions;
import org.readback.item.Item;
import org.readback.item.Marking;
import org.readback.item.MultipleChoice;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;

/** How many points an item is worth where credit is partial: one for each gap, one for each key of a multiple choice with
 * partial marking, and one for the rest. */
final class ItemPoints {
    private ItemPoints() {}

    static int of(Item item) {
        return switch (item) {
            case SingleChoice single -> 1;
            case MultipleChoice multiple ->
                multiple.marking() == Marking.PARTIAL ? multiple.keys().size() : 1;
            case ClozeWithOptions cloze -> cloze.gaps().size();
            case ShortAnswer typed -> 1;
        };
    }

    /** The whole number of points nearest to a score; a half goes up. */
    static byte earned(double score, int points) {
        return (byte) Math.round(score * points);
    }
}
