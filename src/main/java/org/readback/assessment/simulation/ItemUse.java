package org.readback.assessment.simulation;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import org.readback.psychometrics.CandidateItem;

/** How often an item was asked.
 *
 * @param share of the people who were asked it, in [0, 1] */
public record ItemUse(String item, String topic, double share) {
    /** No item should be shown to more than this share of the people. */
    public static final double CAP = 0.25;

    /** So that rounding puts nothing above the cap. */
    private static final double ROUNDING = 1e-9;

    /** Of a whole pool, the most used first. */
    public static List<ItemUse> of(Collection<CandidateItem> pool, Collection<List<CandidateItem>> tests) {
        var shown = new HashMap<String, Integer>();
        tests.forEach(test -> test.forEach(item -> shown.merge(item.id(), 1, Integer::sum)));
        return pool.stream()
                .map(item -> new ItemUse(
                        item.id(),
                        item.content(),
                        (double) shown.getOrDefault(item.id(), 0) / Math.max(1, tests.size())))
                .sorted(Comparator.comparingDouble(ItemUse::share).reversed().thenComparing(ItemUse::item))
                .toList();
    }

    public boolean overused() {
        return share > CAP + ROUNDING;
    }

    public boolean unused() {
        return share == 0;
    }
}
