package org.readback.assessment.simulation;

import java.util.List;
import java.util.Optional;

/** What became of a final. All figures but the first are about those who could begin.
 *
 * @param undrawn share of the people who cannot begin, as no form comes of the pool, in [0, 1]
 * @param passed share who pass, in [0, 1]
 * @param alike share of the people whom two such tests decide about alike, score and duties together, in [0, 1]
 * @param overlap share of a test that two people have in common, confirming items apart, in [0, 1]
 * @param duties in the order of the blueprint
 * @param groups in the order of ability
 * @param marks of a fixed form
 * @param decided of an adaptive final: share of the people about whom it was sure before its maximum, in [0, 1]
 * @param topics in the order of their names
 * @param items of the pool, the most used first */
public record FinalReport(
        double undrawn,
        double passed,
        double alike,
        double overlap,
        List<DutyUse> duties,
        List<PassGroup> groups,
        Optional<Marks> marks,
        Optional<Double> decided,
        List<TopicUse> topics,
        List<ItemUse> items,
        Retake retake) {

    /** A duty.
     *
     * @param items of it in the pool
     * @param met share of the people who meet it at once, in [0, 1]
     * @param confirmed share who meet it by the confirming item, in [0, 1] */
    public record DutyUse(String duty, int items, double met, double confirmed) {}

    /** People of nearly the same true ability.
     *
     * @param theta as in {@link AbilityGroup}
     * @param passed share who pass, in [0, 1] */
    public record PassGroup(double theta, int people, double passed) {}

    /** A fixed form and its pass mark.
     *
     * @param reached share who reach the mark, whatever their duties, in [0, 1]
     * @param scores in whole points
     * @param consistency of the score alone, mean over forms, as in
     *     {@link org.readback.psychometrics.DecisionConsistency}
     * @param lowest the same of the least consistent form
     * @param accuracy likewise, mean over forms
     * @param wronglyPassed likewise, mean over forms
     * @param disjoint forms without a common item that the pool gives, as found by trying */
    public record Marks(
            double reached,
            Tally scores,
            double consistency,
            double lowest,
            double accuracy,
            double wronglyPassed,
            int disjoint) {}

    public long unused() {
        return items.stream().filter(ItemUse::unused).count();
    }
}
