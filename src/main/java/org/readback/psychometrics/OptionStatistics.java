package org.readback.psychometrics;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One option of an item.
 *
 * @param option its name
 * @param chosen number of people who chose it
 * @param share of those who chose any, in [0, 1]
 * @param earned mean share of the full score of those who chose it, in [0, 1]: 1 for a key, 0 for a distractor
 * @param discrimination correlation of choosing it with the score on all other items, in [-1, 1]; empty where one of the
 *     two is the same for everybody
 * @param trace share of those in each of {@link ItemAnalysis#GROUPS} score groups, lowest first, who chose it; empty for
 *     a group nobody is in
 */
public record OptionStatistics(
        String option,
        int chosen,
        double share,
        double earned,
        OptionalDouble discrimination,
        List<OptionalDouble> trace) {

    public OptionStatistics {
        trace = List.copyOf(trace);
    }

    /** Whether nobody earned anything by it. */
    public boolean isDistractor() {
        return earned == 0;
    }

    /** Whether a distractor draws those who know more: a sign of a wrong key, or of two right answers. */
    public boolean isMisleading() {
        return isDistractor() && discrimination.isPresent() && discrimination.getAsDouble() > 0;
    }
}
