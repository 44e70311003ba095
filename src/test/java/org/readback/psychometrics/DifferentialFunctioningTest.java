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

class DifferentialFunctioningTest {

    private static final byte NA = ResponseMatrix.MISSING;

    /** People of the reference group first, then as many for whom the first items are harder. */
    private static List<Optional<Difference>> planted(int harder, double by, long seed) {
        var random = new SplittableRandom(seed);
        List<TwoParameterLogistic> bank = Simulated.bank(30, random);
        var focal = new ArrayList<>(bank);
        for (int item = 0; item < harder; item++) {
            focal.set(
                    item,
                    new TwoParameterLogistic(
                            bank.get(item).discrimination(), bank.get(item).difficulty() + by));
        }
        var rows = new ArrayList<byte[]>();
        for (List<TwoParameterLogistic> items : List.of(bank, focal)) {
            ResponseMatrix part = Simulated.responses(items, 1000, random);
            IntStream.range(0, 1000).mapToObj(part::row).forEach(rows::add);
        }
        var matrix = new ResponseMatrix(30, rows);
        return DifferentialFunctioning.between(matrix, ItemAnalysis.highestScores(matrix), groups(1000, 1000));
    }

    private static List<Group> groups(int reference, int focal) {
        return Stream.concat(
                        Collections.nCopies(reference, Group.REFERENCE).stream(),
                        Collections.nCopies(focal, Group.FOCAL).stream())
                .toList();
    }

    private static List<Integer> flagged(List<Optional<Difference>> differences) {
        return IntStream.range(0, differences.size())
                .filter(item -> differences.get(item).orElseThrow().test().isFlagged())
                .boxed()
                .toList();
    }

    @Test
    void itemsThatAreHarderForOneGroupAreFoundAndNoOthers() {
        List<Optional<Difference>> differences = planted(3, 0.6, 1);

        assertThat(flagged(differences)).containsExactly(0, 1, 2);
        assertThat(differences.get(0).orElseThrow().test().delta()).isLessThan(-1);
        assertThat(differences.get(0).orElseThrow().adjusted()).isLessThan(0.001);
    }

    @Test
    void withoutADifferenceNothingIsFlagged() {
        assertThat(flagged(planted(0, 0, 2))).isEmpty();
    }

    /** Two of twelve Rasch items are 2 logits harder: in a total with them every other seems easier by a third of a logit. */
    @Test
    void flaggedItemsLeaveTheTotal() {
        var random = new SplittableRandom(4);
        var reference = Collections.nCopies(12, new Rasch(0));
        var focal = new ArrayList<>(reference);
        focal.set(0, new Rasch(2));
        focal.set(1, new Rasch(2));
        var rows = new ArrayList<byte[]>();
        for (List<Rasch> items : List.of(reference, focal)) {
            ResponseMatrix part = Simulated.responses(items, 3000, random);
            IntStream.range(0, 3000).mapToObj(part::row).forEach(rows::add);
        }
        var matrix = new ResponseMatrix(12, rows);

        List<Optional<Difference>> found =
                DifferentialFunctioning.between(matrix, ItemAnalysis.highestScores(matrix), groups(3000, 3000));

        assertThat(flagged(found)).containsExactly(0, 1);
        double others = found.subList(2, 12).stream()
                .mapToDouble(each -> each.orElseThrow().test().delta())
                .average()
                .orElseThrow();
        assertThat(others).isBetween(-0.15, 0.15);
        assertThat(found.get(0).orElseThrow().test().delta()).isCloseTo(-2.35 * 2, within(0.5));
    }

    @Test
    void theStudiedItemIsPartOfTheTotal() {
        // Two items; totals 0 and 2 say nothing, so only people with one point count: 3 and 1 of reference, 1 and 2
        var rows = List.of(
                new byte[] {1, 0},
                new byte[] {1, 0},
                new byte[] {1, 0},
                new byte[] {0, 1},
                new byte[] {1, 1},
                new byte[] {1, 0},
                new byte[] {0, 1},
                new byte[] {0, 1},
                new byte[] {0, 0},
                new byte[] {1, 0});
        var groups = new ArrayList<>(groups(5, 4));
        groups.add(Group.NEITHER);

        var found = DifferentialFunctioning.between(new ResponseMatrix(2, rows), List.of(1, 1), groups);

        assertThat(found.get(0).orElseThrow().test().reference()).isEqualTo(4);
        assertThat(found.get(0).orElseThrow().test().focal()).isEqualTo(3);
        assertThat(found.get(0).orElseThrow().test().delta()).isCloseTo(-2.35 * Math.log(6), within(1e-14));
        assertThat(found.get(1).orElseThrow().test().delta()).isCloseTo(2.35 * Math.log(6), within(1e-14));
    }

    @Test
    void whoLeftItemsOutIsMatchedByTheShareOfThePoints() {
        var score = new MatchingScore(
                new ResponseMatrix(4, List.of(new byte[] {1, 2, 0, NA}, new byte[] {1, NA, NA, 1})),
                new int[] {1, 2, 1, 1},
                new boolean[] {true, true, true, false});

        assertThat(score.highest(0)).isEqualTo(4);
        assertThat(score.highest(3)).isEqualTo(5);
        assertThat(score.of(0, 0)).isEqualTo(3);
        assertThat(score.of(1, 0)).isEqualTo(4);
        assertThat(score.of(1, 3)).isEqualTo(5);
    }

    @Test
    void manyTestsAreSaidInTheAdjustedChance() {
        List<Difference> found = planted(3, 0.6, 5).stream()
                .map(Optional::orElseThrow)
                .sorted((a, b) -> Double.compare(a.test().p(), b.test().p()))
                .toList();

        assertThat(found.getLast().adjusted()).isEqualTo(found.getLast().test().p());
        for (int rank = 1; rank <= 30; rank++) {
            double own = found.get(rank - 1).test().p() * 30 / rank;
            double next = rank == 30 ? 1 : found.get(rank).adjusted();
            assertThat(found.get(rank - 1).adjusted()).isEqualTo(Math.min(own, next));
        }
    }

    @Test
    void groupsThatCannotBeComparedHaveNoDifference() {
        var matrix = new ResponseMatrix(2, List.of(new byte[] {1, 0}, new byte[] {1, NA}));

        assertThat(DifferentialFunctioning.between(matrix, List.of(1, 1), groups(2, 0)))
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(DifferentialFunctioning.between(matrix, List.of(1, 1), groups(1, 1)))
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(DifferentialFunctioning.between(new ResponseMatrix(0, List.of()), List.of(), List.of()))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DifferentialFunctioning.between(matrix, List.of(1, 1), groups(1, 0)));
    }

    @Test
    void whereAllItemsAreFlaggedAllStay() {
        var rows = new ArrayList<byte[]>();
        for (int person = 0; person < 200; person++) {
            rows.add(person < 100 ? new byte[] {1, 0} : new byte[] {0, 1});
        }

        var found = DifferentialFunctioning.between(new ResponseMatrix(2, rows), List.of(1, 1), groups(100, 100));

        assertThat(flagged(found)).containsExactly(0, 1);
        assertThat(found.get(0).orElseThrow().test().delta()).isNegative();
        assertThat(found.get(0).orElseThrow().test().reference()).isEqualTo(100);
    }
}
