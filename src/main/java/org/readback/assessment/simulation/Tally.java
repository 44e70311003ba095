package org.readback.assessment.simulation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Counts of whole numbers from 0: how many people had each.
 *
 * @param counts ending with the highest number anybody had; empty for nobody */
public record Tally(List<Integer> counts) {
    public Tally {
        counts = List.copyOf(counts);
    }

    public static Tally of(List<Integer> numbers) {
        int size = numbers.isEmpty() ? 0 : Collections.max(numbers) + 1;
        var counts = new ArrayList<>(Collections.nCopies(size, 0));
        numbers.forEach(number -> counts.set(number, counts.get(number) + 1));
        return new Tally(counts);
    }

    public int people() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    public Spread spread() {
        var values = new double[people()];
        int next = 0;
        for (int number = 0; number < counts.size(); number++) {
            for (int i = 0; i < counts.get(number); i++) values[next++] = number;
        }
        return Spread.of(values);
    }

    /** Share of the people who had this number, in [0, 1]. */
    public double share(int number) {
        return number < counts.size() ? (double) counts.get(number) / Math.max(1, people()) : 0;
    }
}
