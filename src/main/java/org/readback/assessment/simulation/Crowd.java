package org.readback.assessment.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ExposureRates;

/** A class that takes a test at once, on average over several classes; all 0 where there was none.
 *
 * @param size people in a class
 * @param items different items that the class sees
 * @param overlap share of a test that two of them have in common, in [0, 1]
 * @param most people of a class who see the same item
 * @param start people of a class who begin with the same item */
public record Crowd(int size, double items, double overlap, double most, double start) {
    /** People in a class. */
    public static final int SIZE = 25;

    /** Of these classes.
     *
     * @param classes each a test a person, of {@link #SIZE} people */
    public static Crowd of(Collection<List<List<CandidateItem>>> classes) {
        double items = 0;
        double overlap = 0;
        double most = 0;
        double start = 0;
        for (List<List<CandidateItem>> tests : classes) {
            var rates = ExposureRates.of(tests);
            items += rates.shown().size();
            overlap += rates.overlap();
            most += rates.highest() * rates.people();
            start += sameStart(tests);
        }
        double n = Math.max(1, classes.size());
        return new Crowd(SIZE, items / n, overlap / n, most / n, start / n);
    }

    private static int sameStart(List<List<CandidateItem>> tests) {
        var first = new HashMap<String, Integer>();
        tests.stream()
                .filter(test -> !test.isEmpty())
                .forEach(test -> first.merge(test.getFirst().id(), 1, Integer::sum));
        return first.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }
}
