package org.readback.psychometrics;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How evenly tests used a pool.
 *
 * @param people at least 0
 * @param shown by item, to how many people; items nobody was shown may be missing
 */
public record ExposureRates(int people, Map<String, Integer> shown) {

    public ExposureRates {
        shown = Map.copyOf(shown);
    }

    /** Of tests with these items. */
    public static ExposureRates of(Collection<List<CandidateItem>> tests) {
        var shown = new HashMap<String, Integer>();
        tests.forEach(test -> test.forEach(item -> shown.merge(item.id(), 1, Integer::sum)));
        return new ExposureRates(tests.size(), shown);
    }

    /** Items a person, on average; 0 for nobody. */
    public double meanLength() {
        return people == 0 ? 0 : (double) total() / people;
    }

    /** Share of the people who saw the item shown most often, in [0, 1]; 0 for nobody. */
    public double highest() {
        return shown.values().stream().mapToInt(Integer::intValue).max().orElse(0) / (double) Math.max(1, people);
    }

    /**
     * Test overlap rate: the share of a test of mean length that two people drawn at random have in common (Chen,
     * Ankenmann and Spray 2003), in [0, 1]. 0 for fewer than two people and for tests without items.
     */
    public double overlap() {
        if (people < 2 || total() == 0) {
            return 0;
        }
        double pairs = 0;
        for (double count : shown.values()) {
            pairs += count * (count - 1);
        }
        return pairs / ((double) people * (people - 1)) / meanLength();
    }

    private long total() {
        return shown.values().stream().mapToLong(Integer::longValue).sum();
    }
}
