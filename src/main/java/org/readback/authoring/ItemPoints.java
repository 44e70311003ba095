package org.readback.authoring;

import org.readback.item.ClozeTyped;
import org.readback.item.ClozeWithOptions;
import org.readback.item.CodedAnswer;
import org.readback.item.Dictation;
import org.readback.item.Hotspot;
import org.readback.item.Item;
import org.readback.item.KeyFacts;
import org.readback.item.Marking;
import org.readback.item.Matching;
import org.readback.item.MultipleChoice;
import org.readback.item.Ordering;
import org.readback.item.SelectWords;
import org.readback.item.ShortAnswer;
import org.readback.item.SingleChoice;
import org.readback.item.TrueFalseNotGiven;

/** How many points an item is worth where credit is partial: one for each gap, fact, term to match, word or place to mark,
 * each key of a multiple choice and each pair of neighbours in an order with partial marking; two where a short answer
 * may be half right; four for a dictation, whose words hang together; and one for the rest. */
final class ItemPoints {
    private static final int MOST_OF_A_DICTATION = 4;

    private ItemPoints() {}

    static int of(Item item) {
        return switch (item) {
            case SingleChoice single -> 1;
            case MultipleChoice multiple ->
                multiple.marking() == Marking.PARTIAL ? multiple.keys().size() : 1;
            case ClozeWithOptions cloze -> cloze.gaps().size();
            case TrueFalseNotGiven statement -> 1;
            case Matching matching -> matching.terms().size();
            case Ordering ordering ->
                ordering.marking() == Marking.PARTIAL ? ordering.options().size() - 1 : 1;
            case SelectWords words -> words.keys().size();
            case ShortAnswer typed -> typed.key().givesHalf() ? 2 : 1;
            case ClozeTyped cloze -> cloze.gaps().size();
            case KeyFacts facts -> facts.facts().size();
            case CodedAnswer code -> 1;
            case Dictation dictation -> MOST_OF_A_DICTATION;
            case Hotspot hotspot -> hotspot.keys().size();
        };
    }

    /** The whole number of points nearest to a score; a half goes up. */
    static byte earned(double score, int points) {
        return (byte) Math.round(score * points);
    }
}
