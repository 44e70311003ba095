package org.readback.assessment.simulation;

import java.util.List;

/** What became of a final. Two forms are alike in topics and duties and differ in their items.
 *
 * @param undrawn share of the people for whom no form could be drawn, in [0, 1]; all other figures are about the others
 * @param passed share who pass, in [0, 1]
 * @param scoreReached share who reach the pass mark, whatever their duties, in [0, 1]
 * @param scores of the form in whole points
 * @param duties in the order of the blueprint
 * @param groups in the order of ability
 * @param topics in the order of their names
 * @param items of the pool, the most used first */
public record FinalReport(
        double undrawn,
        double passed,
        double scoreReached,
        Tally scores,
        List<DutyUse> duties,
        List<PassGroup> groups,
        Forms forms,
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

    /** How far a decision depends on the form somebody happens to get.
     *
     * @param alike share of the people for whom two forms decide alike, score and duties together, in [0, 1]
     * @param consistency mean over forms, of the score alone, as in {@link org.readback.psychometrics.DecisionConsistency}
     * @param lowest of the same, the lowest of a form
     * @param accuracy likewise, mean over forms
     * @param wronglyPassed likewise, mean over forms
     * @param overlap share of a form that two people have in common, in [0, 1]
     * @param disjoint forms without a common item that the pool gives, as found by trying */
    public record Forms(
            double alike,
            double consistency,
            double lowest,
            double accuracy,
            double wronglyPassed,
            double overlap,
            int disjoint) {}

    public long unused() {
        return items.stream().filter(ItemUse::unused).count();
    }
}
