package org.readback.psychometrics;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Where a panel puts one border, and how much its raters are at one.
 *
 * @param share the panel's cut as a share of the score, in [0, 1]: mean of the raters' own
 * @param deviation standard deviation between the raters' shares; empty with one rater
 * @param standardError of {@code share}, the raters being a sample of those who could have been asked; empty with one
 * @param shares 95 % interval of {@code share} by Student's t, within [0, 1]; all of it with one rater
 * @param agreement share of the pairs of raters, over all items, whose ratings differ by at most 0.10; 1 with one rater
 * @param cut {@code share} on the ability scale, through the characteristic curve of the rated items
 * @param abilities {@code shares} likewise, in logits
 * @param raters in the order of the ratings
 * @param items in the order of the ratings
 */
public record AngoffCut(
        double share,
        OptionalDouble deviation,
        OptionalDouble standardError,
        Interval shares,
        double agreement,
        ScalePoint cut,
        Interval abilities,
        List<Rater> raters,
        List<Item> items) {

    public AngoffCut {
        raters = List.copyOf(raters);
        items = List.copyOf(items);
    }

    /**
     * One rater.
     *
     * @param share mean of this rater's ratings, in [0, 1]
     * @param distance from the panel's share; above 0 is stricter than the panel
     * @param cut this rater's share on the ability scale
     * @param consistency correlation of the ratings with what the models expect of each item at the panel's cut; empty
     *     where one of the two is the same for all items
     * @param misfit mean distance, in [0, 1], of the ratings from what the models expect at this rater's own cut (the
     *     error of specification of van der Linden, 1982); 0 is perfect
     */
    public record Rater(double share, double distance, ScalePoint cut, OptionalDouble consistency, double misfit) {}

    /**
     * One item.
     *
     * @param mean rating
     * @param deviation standard deviation between raters; 0 with one
     * @param lowest rating
     * @param highest rating
     * @param expected by the model at the panel's cut, in [0, 1]
     */
    public record Item(double mean, double deviation, double lowest, double highest, double expected) {}

    /** Positions, from 0, of the items with the largest deviation, largest first; those without any are left out. Items
     * with the same keep their order.
     *
     * @param most how many at most */
    public List<Integer> mostDisputed(int most) {
        return IntStream.range(0, items.size())
                .boxed()
                .filter(item -> items.get(item).deviation() > 0)
                .sorted(Comparator.comparingDouble(item -> -items.get(item).deviation()))
                .limit(most)
                .toList();
    }
}
