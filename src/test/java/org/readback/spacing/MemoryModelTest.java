package org.readback.spacing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.readback.spacing.Grade.AGAIN;
import static org.readback.spacing.Grade.EASY;
import static org.readback.spacing.Grade.GOOD;
import static org.readback.spacing.Grade.HARD;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Expected numbers: the formulas of py-fsrs 6.3, worked out in Python. */
class MemoryModelTest {

    private static final MemoryModel MODEL = new MemoryModel(SpacingWeights.DEFAULT);
    private static final MemoryState TEN_DAYS = new MemoryState(10, 5);

    private static void assertMemory(MemoryState actual, double stability, double difficulty) {
        assertThat(actual.stability()).isCloseTo(stability, within(1e-11 * stability));
        assertThat(actual.difficulty()).isCloseTo(difficulty, within(1e-12));
    }

    @Test
    void theFirstReviewSetsStabilityAndDifficultyByGrade() {
        assertMemory(MODEL.first(AGAIN), 0.212, 6.4133);
        assertMemory(MODEL.first(HARD), 1.2931, 5.112170705601056);
        assertMemory(MODEL.first(GOOD), 2.3065, 2.118103970459016);
        assertMemory(MODEL.first(EASY), 8.2956, 1);
    }

    @Test
    void recallAddsMoreTheLaterItComes() {
        assertMemory(MODEL.next(TEN_DAYS, HARD, 3), 15.038050090397794, 6.665995369296838);
        assertMemory(MODEL.next(TEN_DAYS, GOOD, 3), 18.377203342862977, 4.9902283692968386);
        assertMemory(MODEL.next(TEN_DAYS, EASY, 3), 25.68966414084807, 3.3144613692968385);
        assertMemory(MODEL.next(TEN_DAYS, HARD, 40), 40.27676546703141, 6.665995369296838);
        assertMemory(MODEL.next(TEN_DAYS, GOOD, 40), 60.3438068956292, 4.9902283692968386);
        assertMemory(MODEL.next(TEN_DAYS, EASY, 40), 104.28891593482393, 3.3144613692968385);
    }

    @Test
    void aLapseLeavesLittle() {
        assertMemory(MODEL.next(TEN_DAYS, AGAIN, 1), 1.208647407087057, 8.341762369296838);
        assertMemory(MODEL.next(TEN_DAYS, AGAIN, 40), 1.6904822418064478, 8.341762369296838);
    }

    @Test
    void aLapseNeverLeavesMoreThanTheSameDayRule() {
        var weak = new MemoryState(0.3, 1);

        assertMemory(MODEL.next(weak, AGAIN, 300), 0.28551839980030524, 7.0269895692968385);
    }

    @Test
    void withinTheDayHardMayLowerStabilityAndGoodMayNot() {
        assertMemory(MODEL.next(TEN_DAYS, AGAIN, 0), 3.051248935571638, 8.341762369296838);
        assertMemory(MODEL.next(TEN_DAYS, HARD, 0), 5.249070397986061, 6.665995369296838);
        assertMemory(MODEL.next(TEN_DAYS, GOOD, 0), 10, 4.9902283692968386);
        assertMemory(MODEL.next(TEN_DAYS, EASY, 0), 15.534307947166699, 3.3144613692968385);
        var weak = new MemoryState(0.5, 5);
        assertMemory(MODEL.next(weak, HARD, 0), 0.3196393033123841, 6.665995369296838);
        assertMemory(MODEL.next(weak, GOOD, 0), 0.5498762115047141, 4.9902283692968386);
    }

    @Test
    void evenEasyDoesNotLowerWithinTheDay() {
        MemoryModel sinking = new MemoryModel(with(19, 0.8));

        assertThat(sinking.next(new MemoryState(1_000, 5), EASY, 0).stability()).isEqualTo(1_000);
        assertThat(sinking.next(new MemoryState(1_000, 5), HARD, 0).stability())
                .isCloseTo(1_000 * Math.exp(0.5425 * (0.0912 - 1)) * Math.pow(1_000, -0.8), within(1e-9));
    }

    @Test
    void difficultyStaysBetweenOneAndTen() {
        assertThat(MODEL.next(new MemoryState(10, 1), EASY, 5).difficulty()).isEqualTo(1);
        MemoryModel steep = new MemoryModel(with(6, 4.0));
        MemoryState memory = new MemoryState(10, 9.99);
        for (int lapse = 0; lapse < 50; lapse++) {
            memory = steep.next(memory, AGAIN, 1);
            assertThat(memory.difficulty()).isBetween(9.0, 10.0);
        }
    }

    @Test
    void stabilityStaysFiniteWhateverTheWeights() {
        var extreme = new ArrayList<Double>();
        for (int k = 0; k < 21; k++) {
            extreme.add(Set.of(9, 18, 19).contains(k) ? SpacingWeights.lowest(k) : SpacingWeights.highest(k));
        }
        MemoryModel model = new MemoryModel(new SpacingWeights(extreme));
        MemoryState memory = model.first(EASY);
        for (int review = 0; review < 200; review++) {
            memory = model.next(memory, EASY, 10_000);
        }
        assertThat(memory.stability()).isEqualTo(1e9);
        for (int review = 0; review < 200; review++) {
            memory = model.next(memory, AGAIN, 0);
        }
        assertThat(memory.stability()).isEqualTo(0.001);
    }

    @Test
    void tenLapsesAndRecallsAgreeWithPyFsrs() {
        MemoryState memory = MODEL.first(GOOD);
        for (Grade grade : Collections.nCopies(5, List.of(AGAIN, GOOD)).stream()
                .flatMap(List::stream)
                .toList()) {
            memory = MODEL.next(memory, grade, 4);
        }

        assertMemory(memory, 1.4944716497677892, 9.926113508608918);
    }

    private static SpacingWeights with(int index, double value) {
        var values = new ArrayList<>(SpacingWeights.DEFAULT.values());
        values.set(index, value);
        return new SpacingWeights(values);
    }
}
