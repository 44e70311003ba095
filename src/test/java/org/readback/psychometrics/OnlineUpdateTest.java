package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnlineUpdateTest {

    private static final int PEOPLE = 200;
    private static final int ANSWERS = 30;
    private static final int RUNS = 20;

    @Test
    void oneResponseAgreesWithHandComputation() {
        var update = OnlineUpdate.after(AbilityEstimate.STANDARD, new AbilityEstimate(0.5, 0.5), 1);

        // k^2 = 1 / (1 + 1.44 * 1.25 * pi / 8) = 0.585872; p = sigmoid(-0.6 * 0.765423) = 0.387163
        assertThat(update.ability().theta()).isCloseTo(0.469012, within(1e-6));
        assertThat(update.ability().standardError()).isCloseTo(0.912805, within(1e-6));
        assertThat(update.difficulty().theta()).isCloseTo(0.365983, within(1e-6));
        assertThat(update.difficulty().standardError()).isCloseTo(0.487940, within(1e-6));
    }

    @Test
    void aWrongAnswerMovesBothTheOtherWay() {
        var right = OnlineUpdate.after(AbilityEstimate.STANDARD, AbilityEstimate.STANDARD, 1);
        var wrong = OnlineUpdate.after(AbilityEstimate.STANDARD, AbilityEstimate.STANDARD, 0);
        var half = OnlineUpdate.after(AbilityEstimate.STANDARD, AbilityEstimate.STANDARD, 0.5);

        assertThat(right.ability().theta())
                .isPositive()
                .isEqualTo(-right.difficulty().theta());
        assertThat(wrong.ability()).isEqualTo(right.difficulty());
        assertThat(wrong.difficulty()).isEqualTo(right.ability());
        assertThat(half.ability().theta()).isZero();
    }

    @Test
    void whoIsCertainDoesNotMoveAndNothingIsEverNotANumber() {
        var certain = new AbilityEstimate(3, 0);
        var update = OnlineUpdate.after(certain, new AbilityEstimate(-1000, 1), 0);

        assertThat(update.ability()).isEqualTo(certain);
        assertThat(update.difficulty().theta()).isFinite().isGreaterThan(-1000);
        assertThat(update.difficulty().standardError()).isBetween(0.0, 1.0);
        assertThatIllegalArgumentException().isThrownBy(() -> OnlineUpdate.after(certain, certain, 1.5));
    }

    /** Elo with steps of 0.4 comes to 0.486 with the same 120 items. */
    @Test
    void twoHundredPeopleWithThirtyAnswersMakeANewBankUsable() {
        double unknown = 0;
        double banded = 0;
        for (int seed = 1; seed <= RUNS; seed++) {
            var random = new SplittableRandom(seed);
            unknown += error(Collections.nCopies(120, AbilityEstimate.STANDARD), random) / RUNS;
            banded += error(bands(200), random) / RUNS;
        }

        assertThat(unknown).isLessThan(0.36);
        assertThat(banded).isLessThan(0.36);
    }

    private static List<AbilityEstimate> bands(int items) {
        return IntStream.range(0, items)
                .mapToObj(item -> new AbilityEstimate(StartValues.difficulty(1 + item % 5), 0.5))
                .toList();
    }

    /** Root mean square of what is still wrong in b, after everybody answered items drawn at random; at first b is as
     * far from what is believed as the belief says. */
    private static double error(List<AbilityEstimate> first, RandomGenerator random) {
        var bank = first.stream()
                .map(belief -> new TwoParameterLogistic(
                        Math.exp(0.2 + 0.3 * random.nextGaussian()),
                        belief.theta() + belief.standardError() * random.nextGaussian()))
                .toList();
        var beliefs = new ArrayList<>(first);
        for (int person = 0; person < PEOPLE; person++) {
            double theta = random.nextGaussian();
            var ability = AbilityEstimate.STANDARD;
            for (int item :
                    random.ints(0, bank.size()).distinct().limit(ANSWERS).toArray()) {
                double score = random.nextDouble() < bank.get(item).probability(theta) ? 1 : 0;
                var update = OnlineUpdate.after(ability, beliefs.get(item), score);
                ability = update.ability();
                beliefs.set(item, update.difficulty());
            }
        }
        double squares = 0;
        for (int item = 0; item < bank.size(); item++) {
            double off = beliefs.get(item).theta() - bank.get(item).difficulty();
            squares += off * off;
        }
        return Math.sqrt(squares / bank.size());
    }
}
