package org.readback.practice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.item.ItemId;

/** How a run goes on, from what was answered in it. No item comes twice, but what was missed comes once more: after some
 * others, at the latest at the end. */
final class RunCourse {
    /** Items between a miss and its return. */
    private static final int BETWEEN = 3;

    private final int items;
    private final Map<ItemId, List<Double>> answers = new LinkedHashMap<>();
    private final Map<ItemId, Integer> missedAt = new LinkedHashMap<>();
    private int answered;

    /** @param items how many different ones the run has */
    RunCourse(int items) {
        this.items = items;
    }

    /** What comes next. */
    sealed interface Turn {
        record Fresh() implements Turn {}

        record Again(ItemId item) implements Turn {}

        record End() implements Turn {}
    }

    /** @param score in [0, 1] */
    void add(ItemId item, double score) {
        answered++;
        List<Double> scores = answers.computeIfAbsent(item, _ -> new ArrayList<>());
        scores.add(score);
        if (scores.size() == 1 && score < 1) missedAt.put(item, answered);
        if (scores.size() > 1) missedAt.remove(item);
    }

    Turn next() {
        for (var missed : missedAt.entrySet()) {
            if (answered - missed.getValue() >= BETWEEN) return new Turn.Again(missed.getKey());
        }
        if (answers.size() < items) return new Turn.Fresh();
        return missedAt.keySet().stream()
                .findFirst()
                .map(item -> (Turn) new Turn.Again(item))
                .orElseGet(Turn.End::new);
    }

    boolean has(ItemId item) {
        return answers.containsKey(item);
    }

    /** Different items answered so far. */
    int done() {
        return answers.size();
    }

    /** Items that were right at once. */
    int correct() {
        return (int) answers.values().stream()
                .filter(scores -> scores.getFirst() == 1)
                .count();
    }

    /** Items that were missed, in their order, with whether they were right when they came back. */
    Map<ItemId, Boolean> missed() {
        var missed = new LinkedHashMap<ItemId, Boolean>();
        answers.forEach((item, scores) -> {
            if (scores.getFirst() < 1) missed.put(item, scores.getLast() == 1);
        });
        return missed;
    }
}
