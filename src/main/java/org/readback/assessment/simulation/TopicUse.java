package org.readback.assessment.simulation;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ContentTargets;

/** A topic of the blueprint and what became of it.
 *
 * @param target share of a test it should have, in [0, 1]
 * @param items of it in the pool
 * @param share of all items asked, in [0, 1]
 * @param ranDry share of the people whose test turned to it when none of its items was left, in [0, 1] */
public record TopicUse(String topic, double target, int items, double share, double ranDry) {
    /** Of these tests.
     *
     * @param lacking by test, topics that ran dry */
    public static List<TopicUse> of(
            ContentTargets targets,
            Collection<CandidateItem> pool,
            Collection<List<CandidateItem>> tests,
            Collection<Set<String>> lacking) {
        long asked = tests.stream().mapToLong(List::size).sum();
        return targets.shares().entrySet().stream()
                .map(target -> new TopicUse(
                        target.getKey(),
                        target.getValue(),
                        (int) count(pool, target.getKey()),
                        (double) tests.stream()
                                        .mapToLong(test -> count(test, target.getKey()))
                                        .sum()
                                / Math.max(1, asked),
                        (double) lacking.stream()
                                        .filter(topics -> topics.contains(target.getKey()))
                                        .count()
                                / Math.max(1, lacking.size())))
                .toList();
    }

    private static long count(Collection<CandidateItem> items, String topic) {
        return items.stream().filter(item -> item.content().equals(topic)).count();
    }
}
