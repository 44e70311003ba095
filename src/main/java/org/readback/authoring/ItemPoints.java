package org.readback.authoring;

import org.readback.item.ClozeWithOptions;
import org.readback.item.Item;
import org.readback.item.Marking;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;

/** How many points an item is worth where credit is partial: one for each gap, each term to match, each word to
 * mark and each key of a multiple choice with partial marking, one for each pair of neighbours in an order of the same
 * marking, and one for the rest. */
final class ItemPoints {
    private ItemPoints() {}

    static int of(Item item) {
        return switch (item) {
            case SingleChoice single -> 1;
            case MultipleChoice multiple ->
                multiple.marking() == Marking.PARTIAL ? multiple.keys().size() : 1;
            case ClozeWithOptions cloze -> cloze.gaps().size();
            case ShortAnswer typed -> 1;
            case TrueFalseNotGiven statement -> 1;
            case Matching matching -> matching.terms().size();
            case Ordering ordering ->
                ordering.marking() == Marking.PARTIAL ? ordering.options().size() - 1 : 1;
            case SelectWords words -> words.keys().size();
        };
    }

    /** The whole number of points nearest to a score; a half goes up. */
    static byte earned(double score, int points) {
        return (byte) Math.round(score * points);
    }
}
