package org.readback.psychometrics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/**
 * Content before information (Kingsbury and Zara 1989): the next item comes from the category furthest below its target
 * share. The share is reckoned on the test with the next item in it, {@code target - count / (n + 1)}, which also
 * settles the first item and keeps every category less than one item above its target.
 */
final class ContentBalance {

    private final ContentTargets targets;

    ContentBalance(ContentTargets targets) {
        this.targets = targets;
    }

    /**
     * The category to ask from.
     *
     * @param open categories to choose from, at least one, in a fixed order where a seed has to give the same again
     * @param random asked only where categories are equally far below their targets
     */
    String next(List<Answered> answered, Collection<String> open, RandomGenerator random) {
        Map<String, Integer> counts = new HashMap<>();
        for (Answered each : answered) {
            counts.merge(each.item().content(), 1, Integer::sum);
        }
        var choice = new Choice<String>(random);
        for (String category : open) {
            double asked = counts.getOrDefault(category, 0);
            choice.offer(category, targets.share(category) - asked / (answered.size() + 1));
        }
        return choice.best().orElseThrow();
    }
}
