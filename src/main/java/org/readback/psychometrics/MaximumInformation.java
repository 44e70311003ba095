package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/** The item that tells most about a person of this ability, by Fisher information. */
final class MaximumInformation {

    /** From how many the first item is drawn. */
    static final int FIRST_ITEM_CHOICE = 5;

    private MaximumInformation() {}

    /** The most informative candidate of the category, which must have one; chance decides only between equals. */
    static CandidateItem best(List<CandidateItem> candidates, String category, double theta, RandomGenerator random) {
        var choice = new Choice<CandidateItem>(random);
        for (CandidateItem candidate : candidates) {
            if (candidate.content().equals(category)) {
                choice.offer(candidate, candidate.model().information(theta));
            }
        }
        return choice.best();
    }

    /**
     * One of the five most informative of the category, each with the same chance ("randomesque", Kingsbury and Zara
     * 1989): before the first response everybody has the same estimate and would otherwise get the same item.
     */
    static CandidateItem first(List<CandidateItem> candidates, String category, double theta, RandomGenerator random) {
        var ranked = new ArrayList<CandidateItem>();
        for (CandidateItem candidate : candidates) {
            if (candidate.content().equals(category)) {
                ranked.add(candidate);
            }
        }
        // Shuffled before a stable sort: items with equal information, as start values give them, have equal chances
        Collections.shuffle(ranked, random);
        ranked.sort(Comparator.comparingDouble(candidate -> -candidate.model().information(theta)));
        return ranked.get(random.nextInt(Math.min(FIRST_ITEM_CHOICE, ranked.size())));
    }
}
