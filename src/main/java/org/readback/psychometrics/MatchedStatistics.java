package org.readback.psychometrics;

import java.util.OptionalDouble;

/**
 * What the responses say about an item, with people held against each other by ability.
 *
 * @param responses number of people who answered it
 * @param exposure share of all people who answered it, in [0, 1]
 * @param facility mean share of the full score, in [0, 1]; empty without responses. Of those who were asked: an adaptive
 *     test gives an easy item to those who find it hard
 * @param deviation standard deviation of that share over people; empty for fewer than two
 * @param discrimination correlation of the score with ability by the other items, as it would be had all been asked, in
 *     [-1, 1]; empty where one of the two is the same for everybody
 * @param efficiency discriminative efficiency: the correlation over the highest possible one with these scores and
 *     abilities, at most 1; empty where there is no correlation
 * @param narrowing how many times wider ability is spread over all people than over those asked, at least 1; the standard
 *     error of discrimination is about {@code narrowing / sqrt(responses)}
 */
public record MatchedStatistics(
        int responses,
        double exposure,
        OptionalDouble facility,
        OptionalDouble deviation,
        OptionalDouble discrimination,
        OptionalDouble efficiency,
        double narrowing) {

    /** As many responses as would tell the discrimination as exactly had all been asked. */
    public double equivalentResponses() {
        return responses / (narrowing * narrowing);
    }
}
