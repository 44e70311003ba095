package org.readback.assessment.simulation;

/** A second test within 30 days, from the items the first one left.
 *
 * @param people who took the first
 * @param refused how many of them may not begin, as too few items are left
 * @param firstRefused the place of the first of those among the people, from 1; 0 if nobody is refused
 * @param items mean length of the second test; 0 if nobody may begin
 * @param error mean standard error of the second test in logits; 0 where none is reckoned or nobody may begin
 * @param ranDry share of those who begin for whom a topic runs dry, in [0, 1] */
public record Retake(int people, int refused, int firstRefused, double items, double error, double ranDry) {
    /** Share of the people who may not begin, in [0, 1]. */
    public double refusedShare() {
        return (double) refused / Math.max(1, people);
    }
}
