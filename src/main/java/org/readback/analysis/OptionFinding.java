package org.readback.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One option.
 *
 * @param gap of a cloze, or a term of a matching; empty for other items
 * @param option its id
 * @param isKey whether choosing it is right
 * @param chosen number of people
 * @param share of all who answered, "I don't know" among them
 * @param earned mean share of the full score of those who chose it
 * @param discrimination correlation of choosing it with ability by the other items, as if all had been asked
 * @param strong how many of the ablest third chose it
 * @param trace share who chose it in fifths of the people by ability, the least able first
 */
public record OptionFinding(
        String gap,
        String option,
        boolean isKey,
        int chosen,
        double share,
        double earned,
        @Nullable Double discrimination,
        int strong,
        List<Double> trace) {
    public OptionFinding {
        trace = List.copyOf(trace);
    }
}
