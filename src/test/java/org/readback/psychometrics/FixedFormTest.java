package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FixedFormTest {

    private static final ContentTargets LAW = new ContentTargets(Map.of("FORCE", 0.4, "POC", 0.35, "CONDUCT", 0.25));

    private final SplittableRandom random = new SplittableRandom(31);

    private static List<CandidateItem> pool(int perCategory) {
        var pool = new ArrayList<CandidateItem>();
        for (String category : List.of("FORCE", "POC", "CONDUCT", "OTHER")) {
            for (int i = 0; i < perCategory; i++) {
                pool.add(new CandidateItem(category + i, category, StartValues.choice(3)));
            }
        }
        return pool;
    }

    @Test
    void everyCategoryGetsItsShareByLargestRemainder() {
        // 10, 8.75, 6.25: the ninth of POC has the largest remainder
        assertThat(FixedForm.counts(25, LAW))
                .containsExactlyInAnyOrderEntriesOf(Map.of("FORCE", 10, "POC", 9, "CONDUCT", 6));

        List<CandidateItem> form = FixedForm.draw(pool(20), 25, LAW, random);

        assertThat(form).hasSize(25).doesNotHaveDuplicates();
        assertThat(form).filteredOn(item -> item.content().equals("FORCE")).hasSize(10);
        assertThat(form).filteredOn(item -> item.content().equals("POC")).hasSize(9);
        assertThat(form).filteredOn(item -> item.content().equals("OTHER")).isEmpty();
    }

    @Test
    void countsAlwaysSumToTheLengthAndMissTheQuotaByLessThanOne() {
        for (int trial = 0; trial < 300; trial++) {
            double first = random.nextInt(1, 60) / 100.0;
            double second = random.nextInt(1, 40) / 100.0;
            var targets = new ContentTargets(Map.of("A", first, "B", second, "C", 1 - first - second));
            int length = random.nextInt(1, 101);

            Map<String, Integer> counts = FixedForm.counts(length, targets);

            assertThat(counts.values().stream().mapToInt(Integer::intValue).sum())
                    .isEqualTo(length);
            counts.forEach((category, count) -> assertThat(Math.abs(count - length * targets.share(category)))
                    .isLessThan(1));
        }
    }

    @Test
    void aWholeQuotaThatBinaryCannotHoldIsNotRoundedDown() {
        var targets = new ContentTargets(Map.of("A", 0.29, "B", 0.355, "C", 0.355));

        assertThat(FixedForm.counts(100, targets)).containsEntry("A", 29).containsEntry("B", 36);
    }

    @Test
    void formsDifferBetweenPeopleButNotForASeed() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 200; i++) {
            FixedForm.draw(pool(20), 25, LAW, random).forEach(item -> seen.add(item.id()));
        }

        assertThat(seen).hasSize(60);
        assertThat(FixedForm.draw(pool(20), 25, LAW, new SplittableRandom(4)))
                .isEqualTo(FixedForm.draw(pool(20), 25, LAW, new SplittableRandom(4)));
    }

    @Test
    void aSecondFormCanBeDrawnFromWhatTheFirstLeft() {
        List<CandidateItem> first = FixedForm.draw(pool(20), 25, LAW, random);
        var rest = new ArrayList<>(pool(20));
        rest.removeAll(first);

        assertThat(FixedForm.draw(rest, 25, LAW, random)).hasSize(25).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aPoolThatIsTooSmallIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FixedForm.draw(pool(9), 25, LAW, random))
                .withMessage("The pool is too small: a form of 25 needs 10 items of FORCE, the pool has 9");
        assertThatIllegalArgumentException().isThrownBy(() -> FixedForm.draw(pool(9), 0, LAW, random));
    }
}
