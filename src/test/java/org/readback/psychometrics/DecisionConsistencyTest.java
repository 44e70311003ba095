package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecisionConsistencyTest {

    private static final List<ResponseModel> MIXED = List.of(
            new TwoParameterLogistic(1.2, -0.5),
            new ThreeParameterLogistic(1.5, 0.2, 0.2),
            new GeneralisedPartialCredit(0.9, List.of(-0.4, 0.7)),
            new Rasch(0.3));

    @Test
    void theDistributionOfScoresIsThatOfAllCombinations() {
        double[] scores = DecisionConsistency.scores(MIXED, 0.4);

        double[] expected = new double[6];
        for (int one = 0; one <= 1; one++) {
            for (int two = 0; two <= 1; two++) {
                for (int three = 0; three <= 2; three++) {
                    for (int four = 0; four <= 1; four++) {
                        expected[one + two + three + four] += MIXED.get(0).probability(0.4, one)
                                * MIXED.get(1).probability(0.4, two)
                                * MIXED.get(2).probability(0.4, three)
                                * MIXED.get(3).probability(0.4, four);
                    }
                }
            }
        }
        assertThat(scores).hasSize(6);
        for (int score = 0; score < 6; score++) {
            assertThat(scores[score]).isCloseTo(expected[score], within(1e-14));
        }
    }

    /** NumPy: binomial probabilities at 4,001 nodes in [-8, 8]. */
    @Test
    void equalItemsHaveBinomialScores() {
        List<ResponseModel> form = Collections.nCopies(25, new Rasch(-1));

        DecisionConsistency found = DecisionConsistency.of(form, 0.8);

        assertThat(found.consistency()).isCloseTo(0.809143544, within(1e-6));
        assertThat(found.passing()).isCloseTo(0.407119925, within(1e-6));
        assertThat(found.accuracy()).isCloseTo(0.856493717, within(2e-3));
        assertThat(found.wronglyPassed()).isCloseTo(0.100438984, within(2e-3));
    }

    @Test
    void simulatedPeopleAreDecidedOnAsConsistently() {
        var random = new SplittableRandom(77);
        var form = new ArrayList<ResponseModel>();
        for (int i = 0; i < 10; i++) {
            form.addAll(MIXED);
        }
        DecisionConsistency found = DecisionConsistency.of(form, 0.6);
        double alike = 0;
        double passed = 0;
        int people = 40_000;
        for (int i = 0; i < people; i++) {
            var trainee = new Trainee(random.nextGaussian(), random);
            boolean first = points(form, trainee) >= 30;
            boolean second = points(form, trainee) >= 30;
            alike += first == second ? 1 : 0;
            passed += first ? 1 : 0;
        }

        assertThat(alike / people).isCloseTo(found.consistency(), within(0.008));
        assertThat(passed / people).isCloseTo(found.passing(), within(0.01));
    }

    private static double points(List<ResponseModel> form, Trainee trainee) {
        double sum = 0;
        for (ResponseModel model : form) {
            sum += model.points() * trainee.score(new CandidateItem("", "", model));
        }
        return Math.rint(sum);
    }

    @Test
    void aMarkNobodyCanMissOrReachIsDecidedAlikeByAllForms() {
        var easy = DecisionConsistency.of(Collections.nCopies(25, new Rasch(-30)), 0.8);
        var hard = DecisionConsistency.of(Collections.nCopies(25, new Rasch(30)), 0.8);

        assertThat(easy.consistency()).isCloseTo(1, within(1e-9));
        assertThat(easy.accuracy()).isCloseTo(1, within(1e-9));
        assertThat(easy.passing()).isCloseTo(1, within(1e-9));
        assertThat(easy.wronglyPassed()).isZero();
        assertThat(hard.consistency()).isCloseTo(1, within(1e-9));
        assertThat(hard.passing()).isCloseTo(0, within(1e-9));
    }

    @Test
    void aScoreOnTheMarkPassesWhateverRoundingSays() {
        List<ResponseModel> form = Collections.nCopies(10, new Rasch(0));
        double seven = 0.1 * 7;

        assertThat(seven * 10).isGreaterThan(7);
        assertThat(DecisionConsistency.of(form, seven).passing())
                .isEqualTo(DecisionConsistency.of(form, 0.65).passing())
                .isGreaterThan(DecisionConsistency.of(form, 0.71).passing());
    }

    @Test
    void aLongerFormDecidesMoreConsistently() {
        double last = 0;
        for (int copies = 1; copies <= 16; copies *= 2) {
            var form = new ArrayList<ResponseModel>();
            for (int i = 0; i < copies; i++) {
                form.addAll(MIXED);
            }
            double consistency = DecisionConsistency.of(form, 0.6).consistency();
            assertThat(consistency).isGreaterThan(last);
            last = consistency;
        }
    }

    @Test
    void brokenArgumentsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionConsistency.of(List.of(), 0.8));
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionConsistency.of(MIXED, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionConsistency.of(MIXED, 1.01));
        assertThatIllegalArgumentException().isThrownBy(() -> DecisionConsistency.of(MIXED, Double.NaN));
    }
}
