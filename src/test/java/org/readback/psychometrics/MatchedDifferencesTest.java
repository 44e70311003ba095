package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.DifferentialFunctioning.Difference;
import org.readback.psychometrics.DifferentialFunctioning.Group;
import org.readback.psychometrics.MatchedDifferences.Case;
import org.readback.psychometrics.SittingResponses.Earned;

class MatchedDifferencesTest {
    private static final int EACH = 700;

    /** The focal group is a logit weaker; the first items are harder for it by as much again as said. */
    private static List<Optional<Difference>> adaptive(int items, double by, long seed) {
        var random = new SplittableRandom(seed);
        var bank = new ArrayList<ResponseModel>();
        IntStream.range(0, 40)
                .forEach(_ -> bank.add(new ThreeParameterLogistic(
                        Math.exp(0.2 + 0.3 * random.nextGaussian()), random.nextGaussian(), 0.2)));
        for (int item = 0; item < items; item++) {
            bank.set(item, new ThreeParameterLogistic(1.4, -0.3 * item, 0.2));
        }
        var focal = new ArrayList<>(bank);
        for (int item = 0; item < items; item++) {
            focal.set(item, new ThreeParameterLogistic(1.4, -0.3 * item + by, 0.2));
        }
        SittingResponses responses = new AdaptiveLog(bank)
                .take(EACH, 0.5, bank, random)
                .take(EACH, -0.5, focal, random)
                .responses();
        return MatchedDifferences.between(responses, groups(EACH, EACH));
    }

    private static List<Group> groups(int reference, int focal) {
        return Stream.concat(
                        Collections.nCopies(reference, Group.REFERENCE).stream(),
                        Collections.nCopies(focal, Group.FOCAL).stream())
                .toList();
    }

    private static double meanDelta(List<Optional<Difference>> differences, int from) {
        return differences.subList(from, differences.size()).stream()
                .flatMap(Optional::stream)
                .mapToDouble(each -> each.test().delta())
                .average()
                .orElseThrow();
    }

    @Test
    void aWeakerGroupIsNotTakenForAnUnfairTest() {
        List<Optional<Difference>> differences = adaptive(0, 0, 3);

        assertThat(meanDelta(differences, 0)).isCloseTo(0, within(0.15));
        assertThat(differences.stream().flatMap(Optional::stream).filter(each -> each.adjusted() < 0.05))
                .isEmpty();
    }

    @Test
    void itemsHarderForOneGroupAreFoundThoughNobodyHadTheSameTest() {
        List<Optional<Difference>> differences = adaptive(2, 1, 4);

        assertThat(differences.subList(0, 2)).allSatisfy(each -> {
            assertThat(each.orElseThrow().test().isFlagged()).isTrue();
            assertThat(each.orElseThrow().test().delta()).isBetween(-4.0, -1.2);
            assertThat(each.orElseThrow().adjusted()).isLessThan(0.05);
        });
        assertThat(meanDelta(differences, 2)).isCloseTo(0, within(0.2));
        assertThat(differences.subList(2, 40).stream().flatMap(Optional::stream).filter(each -> each.adjusted() < 0.05))
                .isEmpty();
    }

    private static List<Case> cases(int times, double ability, int group, double score) {
        return Collections.nCopies(times, new Case(ability, group, score));
    }

    private static List<Case> all(List<List<Case>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    /** The odds ratio by hand is (30 * 25) / (10 * 15) = 5, delta -2.35 ln 5. */
    @Test
    void peopleOfEqualAbilityMakeOneTable() {
        List<int[][]> strata = MatchedDifferences.strata(
                all(List.of(cases(30, 0.5, 0, 1), cases(10, 0.5, 0, 0), cases(15, 0.5, 1, 1), cases(25, 0.5, 1, 0))));

        MantelHaenszel found = MantelHaenszel.of(strata).orElseThrow();

        assertThat(strata).hasSize(4);
        assertThat(strata.getFirst()).isDeepEqualTo(new int[][] {{10, 30}, {25, 15}});
        assertThat(found.delta()).isCloseTo(-2.35 * Math.log(5), within(1e-9));
    }

    @Test
    void aStratumHasTwentyPeopleOrMoreAndThereAreTwentyAtMost() {
        var people = new ArrayList<Case>();
        IntStream.range(0, 1000).forEach(i -> people.add(new Case(i, i % 2, 0)));

        List<int[][]> few = MatchedDifferences.strata(people.subList(0, 59));
        List<int[][]> many = MatchedDifferences.strata(people);

        assertThat(few).hasSize(2);
        assertThat(few.getFirst()).isDeepEqualTo(new int[][] {{15, 0}, {15, 0}});
        assertThat(few.getLast()).isDeepEqualTo(new int[][] {{15, 0}, {14, 0}});
        assertThat(many).hasSize(20).allSatisfy(each -> assertThat(each).isDeepEqualTo(new int[][] {{25, 0}, {25, 0}}));
        assertThat(MatchedDifferences.strata(List.of())).hasSize(1);
    }

    @Test
    void halfMarksAreCountedInTwelfths() {
        List<int[][]> strata =
                MatchedDifferences.strata(all(List.of(cases(2, 0, 0, 0.5), cases(3, 0, 1, 0.25), cases(1, 0, 1, 1))));

        assertThat(strata.getFirst()[0]).hasSize(13);
        assertThat(strata.getFirst()[0][6]).isEqualTo(2);
        assertThat(strata.getFirst()[1][3]).isEqualTo(3);
        assertThat(strata.getFirst()[1][12]).isEqualTo(1);
    }

    @Test
    void nothingToCompareIsEmptyAndAGroupMustBeKnownForEach() {
        var nobody = new SittingResponses(List.of(new TwoParameterLogistic(1, 0)), List.of());
        var one = new SittingResponses(List.of(new TwoParameterLogistic(1, 0)), List.of(List.of(new Earned(0, 1))));

        assertThat(MatchedDifferences.between(nobody, List.of())).containsExactly(Optional.empty());
        assertThat(MatchedDifferences.between(one, List.of(Group.NEITHER))).containsExactly(Optional.empty());
        assertThatIllegalArgumentException().isThrownBy(() -> MatchedDifferences.between(one, List.of()));
    }
}
