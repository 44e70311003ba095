package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.Step.Ask;
import org.readback.psychometrics.Step.Reason;
import org.readback.psychometrics.Step.Stop;

/** Passages, rapid guesses, what may not be asked, and looking ahead. */
class SittingTest {

    private static final ContentTargets ONE = new ContentTargets(Map.of("", 1.0));
    private static final RandomGenerator NO_CHANCE = () -> {
        throw new AssertionError("Chance was asked without a tie");
    };

    private static AdaptiveEngine measuring(StoppingRule rule) {
        return new AdaptiveEngine(
                new EngineSettings(AbilityEstimate.STANDARD, Optional.empty(), rule, ONE, Selection.LOOK_AHEAD));
    }

    private static AdaptiveEngine sorting(StoppingRule rule, Double... cuts) {
        return new AdaptiveEngine(new EngineSettings(
                AbilityEstimate.STANDARD, Optional.of(new CutScores(List.of(cuts))), rule, ONE, Selection.LOOK_AHEAD));
    }

    private static CandidateItem item(String id, double a, double b) {
        return new CandidateItem(id, "", new TwoParameterLogistic(a, b));
    }

    private static List<CandidateItem> passage(String id, int size, double a) {
        var items = new ArrayList<CandidateItem>();
        for (int i = 1; i <= size; i++) {
            items.add(
                    new CandidateItem(id + i, "", new TwoParameterLogistic(a, 0), Optional.of(new Passage(id, 0.45))));
        }
        return items;
    }

    private static List<String> ids(Sitting sitting, double score) {
        var ids = new ArrayList<String>();
        while (sitting.next(NO_CHANCE) instanceof Ask ask) {
            ids.add(ask.item().id());
            sitting.record(new Answered(ask.item(), score));
        }
        return ids;
    }

    @Test
    void thePassageThatTellsMostIsAskedWholeAndInOrder() {
        var items = new ArrayList<>(passage("p", 3, 0.8));
        items.addAll(passage("q", 3, 1.6));
        items.add(item("own", 1.2, 0));
        Sitting sitting = measuring(new StoppingRule(1, 7, 1)).start(PreparedPool.of(items));

        // An item's share of q is 1.92 / (1 + 1.92 * 0.2025) / 3 = 0.461, of p 0.146; own tells 0.36
        assertThat(ids(sitting, 0.5)).containsExactly("q1", "q2", "q3", "own", "p1", "p2", "p3");
        assertThat(sitting.answered()).isEqualTo(7);
    }

    @Test
    void moreThanHalfOfAPassageThatWasBegunIsAskedAlthoughTheRuleIsMet() {
        for (int size = 2; size <= 5; size++) {
            Sitting sitting = measuring(new StoppingRule(1, 30, 1, 0.99)).start(PreparedPool.of(passage("p", size, 1)));

            assertThat(ids(sitting, 1)).hasSize(size / 2 + 1).startsWith("p1", "p2");
            assertThat(((Stop) sitting.next(NO_CHANCE)).reason()).isEqualTo(Reason.DECIDED);
        }
    }

    @Test
    void aPassageThatDoesNotFitIsNotBegun() {
        var items = new ArrayList<>(passage("p", 3, 2));
        items.add(item("own", 0.5, 0));
        Sitting sitting = measuring(new StoppingRule(1, 2, 1)).start(PreparedPool.of(items));

        assertThat(ids(sitting, 1)).containsExactly("own");
        assertThat(((Stop) sitting.next(NO_CHANCE)).reason()).isEqualTo(Reason.POOL_EXHAUSTED);
    }

    @Test
    void aPassageCountsByItsJointLikelihood() {
        List<CandidateItem> items = passage("p", 3, 1.3);
        AdaptiveEngine engine = measuring(new StoppingRule(1, 30, 1));
        List<Answered> answers =
                items.stream().map(each -> new Answered(each, 1)).toList();
        var expected = new Belief(AbilityEstimate.STANDARD);
        items.forEach(each -> expected.add(each.model(), 1, new Passage("p", 0.45)));

        assertThat(engine.posterior(answers).estimate())
                .isEqualTo(expected.posterior().estimate());
    }

    @Test
    void aRapidGuessIsAskedButNoEvidence() {
        List<CandidateItem> items = List.of(item("a", 1, 0), item("b", 1.1, 0.1), item("c", 1.2, 0.2));
        AdaptiveEngine engine = measuring(new StoppingRule(2, 3, 1, 0.99));
        Sitting sitting = engine.start(PreparedPool.of(items));

        sitting.record(new Answered(items.get(2), 1, Effort.RAPID_GUESS));
        assertThat(sitting.posterior().estimate())
                .isEqualTo(engine.posterior(List.of()).estimate());
        Ask first = (Ask) sitting.next(NO_CHANCE);
        sitting.record(new Answered(first.item(), 1));

        // Precise enough after two, but only one was worked on
        assertThat(first.item().id()).isNotEqualTo("c");
        assertThat(sitting.posterior().estimate().standardError()).isLessThan(0.99);
        Ask second = (Ask) sitting.next(NO_CHANCE);
        sitting.record(new Answered(second.item(), 1));
        assertThat(((Stop) sitting.next(NO_CHANCE)).reason()).isEqualTo(Reason.DECIDED);
    }

    @Test
    void rapidGuessesCountTowardsTheMaximum() {
        List<CandidateItem> items = List.of(item("a", 1, 0), item("b", 1, 0.1), item("c", 1, 0.2));
        Sitting sitting = measuring(new StoppingRule(2, 2, 1, 0.1)).start(PreparedPool.of(items));

        sitting.record(new Answered(items.get(0), 1, Effort.RAPID_GUESS));
        sitting.record(new Answered(items.get(1), 1, Effort.RAPID_GUESS));

        assertThat(((Stop) sitting.next(NO_CHANCE)).reason()).isEqualTo(Reason.MAXIMUM);
    }

    @Test
    void whatIsExcludedIsNotAskedNorItsPassage() {
        var items = new ArrayList<>(passage("p", 2, 2));
        items.add(item("a", 1, 0));
        items.add(item("b", 0.9, 0));
        Sitting sitting = measuring(new StoppingRule(1, 30, 1)).start(PreparedPool.of(items));

        sitting.exclude(List.of("a", "p2", "unknown"));

        assertThat(ids(sitting, 1)).containsExactly("b");
    }

    @Test
    void aTestThatOnlyMeasuresDecidesOnNoBand() {
        Stop stop = (Stop) measuring(new StoppingRule(1, 30, 1)).next(List.of(), List.of(), NO_CHANCE);

        assertThat(stop.band()).isEmpty();
        assertThatThrownBy(stop::decision).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void passOrFailIsDecidedWithinAlpha() {
        var items = new ArrayList<CandidateItem>();
        for (int i = 0; i < 60; i++) {
            items.add(item("i" + i, 1.2 + i * 0.005, 0.5 + (i % 9 - 4) * 0.1));
        }
        PreparedPool pool = PreparedPool.of(items);
        var random = new SplittableRandom(8);
        for (int person = 0; person < 200; person++) {
            var trainee = new Trainee(random.nextGaussian(), random);
            Simulation.Run run = new Simulation(sorting(new StoppingRule(5, 30, 0.95), 0.5), pool, Optional.empty())
                    .run(trainee::score, List.of(), random);

            double below = run.stop().posterior().massBelow(0.5);
            assertThat(run.items()).hasSizeBetween(5, 30);
            assertThat(below <= 0.05 + 1e-12 || below >= 0.95 - 1e-12)
                    .isEqualTo(run.stop().reason() == Reason.DECIDED);
            assertThat(run.stop().decision().band()).isEqualTo(below > 0.5 ? 1 : 2);
        }
    }

    @Test
    void aCategoryIsLackingOnceItsTurnComesAndNothingOfItIsLeft() {
        var items = List.of(
                new CandidateItem("a1", "a", new TwoParameterLogistic(1, 0)),
                new CandidateItem("b1", "b", new TwoParameterLogistic(1, 0.1)),
                new CandidateItem("b2", "b", new TwoParameterLogistic(1, 0.2)),
                new CandidateItem("b3", "b", new TwoParameterLogistic(1, 0.3)));
        var engine = new AdaptiveEngine(new EngineSettings(
                AbilityEstimate.STANDARD,
                Optional.empty(),
                new StoppingRule(1, 3, 1),
                new ContentTargets(Map.of("a", 0.7, "b", 0.3)),
                Selection.LOOK_AHEAD));
        Sitting sitting = engine.start(PreparedPool.of(items));

        assertThat(sitting.next(NO_CHANCE)).isInstanceOf(Ask.class);
        sitting.record(new Answered(items.getFirst(), 1));
        assertThat(sitting.lacking()).isEmpty();
        ids(sitting, 1);

        assertThat(sitting.lacking()).containsExactly("a");
        assertThat(new Simulation(engine, PreparedPool.of(items), Optional.empty())
                        .run(_ -> 1, List.of("b1", "b2", "b3"), NO_CHANCE)
                        .lacking())
                .containsExactlyInAnyOrder("a", "b");
    }

    @Test
    void nearTheCutMeansHalfwayToIt() {
        assertThat(LookAhead.focus(1, Optional.of(new CutScores(List.of(0.5))))).isEqualTo(0.75);
        assertThat(LookAhead.focus(1, Optional.of(new CutScores(List.of(0.5, 0.9)))))
                .isEqualTo(1);
        assertThat(LookAhead.focus(1, Optional.empty())).isEqualTo(1);
    }

    @Test
    void theLastItemIsTheOneThatMayEndTheTest() {
        // At the start flat tells a little more, 0.583 to 0.578; right on steep (0.352) alone brings the error below
        // 0.80
        PreparedPool pool = PreparedPool.of(List.of(item("flat", 1.8, 0), item("steep", 2, 0.5)));

        assertThat(firstOf(measuring(new StoppingRule(1, 30, 1, 0.80)), pool)).isEqualTo("steep");
        assertThat(firstOf(measuring(new StoppingRule(2, 30, 1, 0.80)), pool)).isEqualTo("flat");
        assertThat(firstOf(measuring(new StoppingRule(1, 30, 1, 0.70)), pool)).isEqualTo("flat");
    }

    @Test
    void sortingAsksWhatTellsTheBandsApart() {
        PreparedPool pool =
                PreparedPool.of(List.of(item("low", 1.5, -0.6), item("middle", 1.5, 0), item("high", 1.5, 0.7)));
        var rule = new StoppingRule(3, 30, 0.95);

        assertThat(firstOf(sorting(rule, -4.0, 0.7, 4.0), pool)).isEqualTo("high");
        assertThat(firstOf(sorting(rule, -3.9, -0.6, 3.9), pool)).isEqualTo("low");
        assertThat(firstOf(measuring(rule), pool)).isEqualTo("middle");
    }

    private static String firstOf(AdaptiveEngine engine, PreparedPool pool) {
        return ((Ask) engine.start(pool).next(NO_CHANCE)).item().id();
    }

    @Test
    void pricesCountLessForWhoHasOnlyJustRoomEnough() {
        var look = new LookAhead(Optional.empty(), new StoppingRule(1, 30, 1, 0.30));
        double need = 1 / 0.09 - 1;

        assertThat(look.costWeight(1, need / 10, 20)).isCloseTo(1, within(1e-12));
        assertThat(look.costWeight(1, need / 10, 30)).isEqualTo(1);
        assertThat(look.costWeight(1, need / 10, 17)).isCloseTo(0.7, within(1e-12));
        assertThat(look.costWeight(1, need / 10, 11)).isEqualTo(0.5);
        assertThat(look.costWeight(1, need / 10, 9)).isEqualTo(1);
        assertThat(look.costWeight(0.2, 0.4, 1)).isEqualTo(1);
        assertThat(new LookAhead(Optional.empty(), new StoppingRule(1, 30, 1)).costWeight(1, 0.1, 5))
                .isEqualTo(1);
        var bands = Optional.of(new BandWeights(new CutScores(List.of(0.0))));
        assertThat(new LookAhead(bands, new StoppingRule(1, 30, 1, 0.30)).costWeight(1, need / 10, 11))
                .isEqualTo(1);
    }
}
