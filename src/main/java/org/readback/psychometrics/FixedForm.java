package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** A form of fixed length drawn from a pool by blueprint: the same categories for everybody, other items. */
public final class FixedForm {

    private static final double ROUNDING = 1e-9;

    private FixedForm() {}

    /**
     * Draws a form, in random order.
     *
     * <p>Each category gets its share of the length by largest remainder (Hamilton): the whole part, then one more for
     * the largest remainders, at equal remainders by the category's name. So the counts are always the same; only the
     * items are drawn. Items of categories without a share are never drawn. A second, disjoint form is drawn from the
     * pool without the first.
     *
     * @param pool items with distinct ids, in a fixed order where a seed has to give the same form again
     * @param length number of items, at least 1
     * @throws IllegalArgumentException if a category has fewer items in the pool than the form needs
     */
    public static List<CandidateItem> draw(
            Collection<CandidateItem> pool, int length, ContentTargets targets, RandomGenerator random) {
        Map<String, Integer> open = counts(length, targets);
        var shuffled = new ArrayList<>(pool);
        Collections.shuffle(shuffled, random);
        var form = new ArrayList<CandidateItem>(length);
        for (CandidateItem item : shuffled) {
            int left = open.getOrDefault(item.content(), 0);
            if (left > 0) {
                form.add(item);
                open.put(item.content(), left - 1);
            }
        }
        requireNoneOpen(open, length, targets);
        return List.copyOf(form);
    }

    /** Number of items of each category in a form of this length. */
    public static Map<String, Integer> counts(int length, ContentTargets targets) {
        if (length < 1) {
            throw new IllegalArgumentException("A form must have at least one item: " + length);
        }
        var counts = new TreeMap<String, Integer>();
        var remainders = new TreeMap<String, Double>();
        int given = 0;
        for (var target : targets.shares().entrySet()) {
            // A hair is added: 100 * 0.29 is 28.999999999999996 in binary
            double quota = length * target.getValue() + ROUNDING;
            int whole = (int) quota;
            counts.put(target.getKey(), whole);
            remainders.put(target.getKey(), quota - whole);
            given += whole;
        }
        var byRemainder = new ArrayList<>(remainders.keySet());
        byRemainder.sort(Comparator.comparingDouble(category -> -remainders.getOrDefault(category, 0.0)));
        byRemainder.subList(0, length - given).forEach(category -> counts.merge(category, 1, Integer::sum));
        return counts;
    }

    private static void requireNoneOpen(Map<String, Integer> open, int length, ContentTargets targets) {
        Map<String, Integer> needed = counts(length, targets);
        for (var category : open.entrySet()) {
            if (category.getValue() > 0) {
                int needs = needed.getOrDefault(category.getKey(), 0);
                throw new IllegalArgumentException("The pool is too small: a form of " + length + " needs " + needs
                        + " items of " + category.getKey() + ", the pool has " + (needs - category.getValue()));
            }
        }
    }
}
