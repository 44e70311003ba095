package org.readback.psychometrics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readback.psychometrics.DifferentialFunctioning.Difference;
import org.readback.psychometrics.DifferentialFunctioning.Group;
import org.readback.psychometrics.SittingResponses.Earned;

/**
 * Differential item functioning where people were given other items, by {@link MantelHaenszel} with people matched by
 * ability in the place of a total score (Zwick, Thayer and Wingersky 1994).
 *
 * <p>Two things are other than there. Ability is that by the <em>other</em> items, and its prior is the normal
 * distribution of the person's own group: people of two groups with the same estimate are then equally able on average.
 * With one prior for both, those of the weaker group are weaker than their estimate and every item seems harder for them
 * (the correction of Shealy and Stout 1993 is for the same fault).
 *
 * <p>Items flagged at first leave the ability of the second step, except where all are.
 */
public final class MatchedDifferences {

    private static final int STRATUM = 20;
    private static final int MOST_STRATA = 20;
    private static final int PARTS = 12;

    private final List<ResponseModel> models;
    private final List<List<Earned>> sittings;
    private final List<Group> groups;

    private MatchedDifferences(SittingResponses responses, List<Group> groups) {
        this.models = responses.models();
        this.groups = List.copyOf(groups);
        this.sittings = IntStream.range(0, responses.size())
                .mapToObj(responses::sitting)
                .toList();
        if (groups.size() != sittings.size()) {
            throw new IllegalArgumentException(
                    "There must be a group for each of " + sittings.size() + " sittings: " + groups.size());
        }
    }

    /**
     * Compares two groups on all items.
     *
     * @param groups by sitting
     * @return by item; empty where there is nothing to compare
     */
    public static List<Optional<Difference>> between(SittingResponses responses, List<Group> groups) {
        var differences = new MatchedDifferences(responses, groups);
        List<Optional<MantelHaenszel>> first = differences.tests(List.of());
        List<Integer> flagged = IntStream.range(0, first.size())
                .filter(item ->
                        first.get(item).filter(MantelHaenszel::isFlagged).isPresent())
                .boxed()
                .toList();
        boolean pure = flagged.isEmpty() || flagged.size() == first.size();
        return DifferentialFunctioning.adjusted(pure ? first : differences.tests(flagged));
    }

    /** One response of the item under study. */
    record Case(double ability, int group, double score) {}

    private List<Optional<MantelHaenszel>> tests(List<Integer> left) {
        Map<Integer, List<Case>> cases = new HashMap<>();
        addCases(Group.REFERENCE, left, cases);
        addCases(Group.FOCAL, left, cases);
        return IntStream.range(0, models.size())
                .mapToObj(item -> MantelHaenszel.of(strata(cases.getOrDefault(item, List.of()))))
                .toList();
    }

    private void addCases(Group group, List<Integer> left, Map<Integer, List<Case>> cases) {
        List<List<Earned>> own = IntStream.range(0, sittings.size())
                .filter(sitting -> groups.get(sitting) == group)
                .mapToObj(sittings::get)
                .toList();
        var responses = new SittingResponses(models, own).without(left);
        for (int sitting = 0; sitting < own.size(); sitting++) {
            for (Earned earned : own.get(sitting)) {
                AbilityEstimate ability =
                        left.contains(earned.item()) ? responses.ability(sitting) : responses.without(sitting, earned);
                cases.computeIfAbsent(earned.item(), _ -> new ArrayList<>())
                        .add(new Case(ability.theta(), group == Group.REFERENCE ? 0 : 1, earned.score()));
            }
        }
    }

    /** Equally many people in each, from the least able up: 20 or more, and 20 strata at most. */
    static List<int[][]> strata(List<Case> cases) {
        int number = Math.clamp(cases.size() / STRATUM, 1, MOST_STRATA);
        boolean whole = cases.stream().allMatch(each -> each.score() == 0 || each.score() == 1);
        int points = whole ? 1 : PARTS;
        var strata = new int[number][2][points + 1];
        double[] abilities = cases.stream().mapToDouble(Case::ability).sorted().toArray();
        for (Case each : cases) {
            int place = first(abilities, each.ability());
            int stratum = (int) ((long) place * number / abilities.length);
            strata[stratum][each.group()][(int) Math.round(each.score() * points)]++;
        }
        return List.of(strata);
    }

    /** The first place of equal values, so that equal people stay together. */
    private static int first(double[] sorted, double value) {
        int place = Arrays.binarySearch(sorted, value);
        while (place > 0 && sorted[place - 1] == value) {
            place--;
        }
        return Math.max(0, place);
    }
}
