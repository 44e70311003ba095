package org.readback.item;

import java.util.List;

/**
 * How one typed text was marked, shown after the answer only.
 *
 * @param place gap id or fact id; empty where the answer is one text
 * @param expected what would have earned the full mark and is nearest to what was typed
 * @param difference empty if there is none worth showing: right without a slip, or nothing alike
 */
public record TypedMark(String place, Score score, MatchRule rule, String expected, List<Difference> difference) {

    public TypedMark {
        difference = List.copyOf(difference);
    }
}
