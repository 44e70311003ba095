package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** The item that tells most about a person of the estimated ability, by Fisher information; never one answered. */
final class MaximumInformation {

    /** From how many the first item is drawn. */
    private static final int FIRST_ITEM_CHOICE = 5;

    private final Collection<CandidateItem> available;
    private final Set<String> asked = new HashSet<>();
    private final double theta;

    MaximumInformation(Collection<CandidateItem> available, List<Answered> answered, double theta) {
        this.available = available;
        this.theta = theta;
        for (Answered each : answered) {
            asked.add(each.item().id());
        }
    }

    /**
     * The choice in this category; empty where nothing is left in it.
     *
     * @param random draws the first item of a test, later decides between equals
     */
    Optional<CandidateItem> choose(String category, RandomGenerator random) {
        return asked.isEmpty() ? first(category, random) : best(category, random);
    }

    private Optional<CandidateItem> best(String category, RandomGenerator random) {
        var choice = new Choice<CandidateItem>(random);
        for (CandidateItem candidate : available) {
            if (candidate.content().equals(category)) {
                double information = candidate.model().information(theta);
                if (choice.isOpenTo(information) && !asked.contains(candidate.id())) {
                    choice.offer(candidate, information);
                }
            }
        }
        return choice.best();
    }

    /**
     * One of the five most informative, each with the same chance ("randomesque", Kingsbury and Zara 1989): before the
     * first response everybody has the same estimate and would otherwise get the same item.
     */
    private Optional<CandidateItem> first(String category, RandomGenerator random) {
        var ranked = new ArrayList<CandidateItem>();
        for (CandidateItem candidate : available) {
            if (candidate.content().equals(category)) {
                ranked.add(candidate);
            }
        }
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        // Shuffled before a stable sort: items with equal information, as start values give them, have equal chances
        Collections.shuffle(ranked, random);
        ranked.sort(Comparator.comparingDouble(candidate -> -candidate.model().information(theta)));
        return Optional.of(ranked.get(random.nextInt(Math.min(FIRST_ITEM_CHOICE, ranked.size()))));
    }
}
