package org.readback.assessment.simulation;

import java.util.List;
import java.util.Map;
import org.readback.psychometrics.Step;

/** What became of one part of a level test.
 *
 * @param part the skill, such as {@code reading}
 * @param ended how many ended for which reason
 * @param groups in the order of ability
 * @param topics in the order of their names
 * @param items of the pool, the most used first
 * @param overlap share of a test that two people have in common, in [0, 1] */
public record PartReport(
        String part,
        Tally lengths,
        Map<Step.Reason, Integer> ended,
        Precision precision,
        List<AbilityGroup> groups,
        BandTable bands,
        List<TopicUse> topics,
        List<ItemUse> items,
        double overlap,
        Crowd crowd,
        Retake retake) {
    /** Share of the people whose test ended for this reason, in [0, 1]. */
    public double share(Step.Reason reason) {
        return (double) ended.getOrDefault(reason, 0) / Math.max(1, lengths.people());
    }

    public long unused() {
        return items.stream().filter(ItemUse::unused).count();
    }

    public long overused() {
        return items.stream().filter(ItemUse::overused).count();
    }
}
