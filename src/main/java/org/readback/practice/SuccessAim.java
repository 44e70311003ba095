package org.readback.practice;

import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** Chooses the items of a run so that, all in all, the wished share of them is expected to succeed.
 *
 * <p>What the items before were above the wish, the next may be below it: the mean is held, not each item. Among those
 * about as near, chance decides, so that two runs are not the same; what was answered lately is put off.
 *
 * @param success the wish, in (0, 1) */
record SuccessAim(double success) {
    private static final double LEAST = 0.6;
    private static final double MOST = 0.95;
    private static final double ABOUT_AS_NEAR = 0.04;
    private static final double LATELY = 0.15;

    /** What could be asked next.
     *
     * @param expected share of the full score, in [0, 1]
     * @param lately whether it was answered in the last days */
    record Candidate<T>(T item, double expected, boolean lately) {}

    /** @param before what was expected of the items of this run so far
     * @throws java.util.NoSuchElementException if there is no candidate */
    <T> Candidate<T> choose(List<Candidate<T>> candidates, List<Double> before, RandomGenerator random) {
        double sum = before.stream().mapToDouble(Double::doubleValue).sum();
        double wanted = Math.clamp(success * (before.size() + 1) - sum, LEAST, MOST);
        double nearest = candidates.stream()
                .mapToDouble(each -> distance(each, wanted))
                .min()
                .orElseThrow();
        List<Candidate<T>> near = candidates.stream()
                .filter(each -> distance(each, wanted) <= nearest + ABOUT_AS_NEAR)
                .sorted(Comparator.comparingDouble(each -> distance(each, wanted)))
                .toList();
        return near.get(random.nextInt(near.size()));
    }

    private static double distance(Candidate<?> candidate, double wanted) {
        return Math.abs(candidate.expected() - wanted) + (candidate.lately() ? LATELY : 0);
    }
}
