package org.readback.psychometrics;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Content before information (Kingsbury and Zara 1989): the next item comes from the category furthest below its target
 * share. The share is reckoned on the test with the next item in it, {@code target - count / (n + 1)}, which also
 * settles the first item and keeps every category less than one item above its target.
 *
 * <p>Counts one person's items.
 */
final class ContentBalance {

    private final List<String> categories;
    private final double[] targets;
    private final int[] counts;
    private int answered;

    ContentBalance(ContentTargets targets) {
        this.categories = List.copyOf(targets.shares().keySet());
        this.targets = categories.stream().mapToDouble(targets::share).toArray();
        this.counts = new int[categories.size()];
    }

    /** Counts an item; one of a category without a target counts for the length only. */
    void count(String category) {
        int index = categories.indexOf(category);
        if (index >= 0) {
            counts[index]++;
        }
        answered++;
    }

    Open open() {
        return new Open();
    }

    /** Which categories can be asked from; begins with all, in the order of their names. */
    final class Open {
        private final boolean[] closed = new boolean[categories.size()];

        /**
         * The category whose turn it is; empty where none is open.
         *
         * @param random asked only where categories are equally far below their targets
         */
        Optional<String> next(RandomGenerator random) {
            int best = -1;
            double furthest = Double.NEGATIVE_INFINITY;
            int equals = 0;
            for (int i = 0; i < targets.length; i++) {
                if (closed[i]) {
                    continue;
                }
                double below = targets[i] - (double) counts[i] / (answered + 1);
                if (below > furthest) {
                    best = i;
                    furthest = below;
                    equals = 1;
                } else if (below == furthest && random.nextInt(++equals) == 0) {
                    best = i;
                }
            }
            return best < 0 ? Optional.empty() : Optional.of(categories.get(best));
        }

        void close(String category) {
            closed[categories.indexOf(category)] = true;
        }
    }
}
