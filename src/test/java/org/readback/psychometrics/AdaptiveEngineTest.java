package org.readback.psychometrics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.Step.Ask;
import org.readback.psychometrics.Step.Reason;
import org.readback.psychometrics.Step.Stop;

class AdaptiveEngineTest {

    private static final CutScores CUTS = new CutScores(List.of(-1.5, -0.5, 0.5, 1.5));
    private static final ContentTargets ONE = new ContentTargets(Map.of("reading", 1.0));

    /** A source of chance that must not be asked. */
    private static final RandomGenerator NO_CHANCE = () -> {
        throw new AssertionError("Chance was asked without a tie");
    };

    private final SplittableRandom random = new SplittableRandom(23);

    private static AdaptiveEngine engine(StoppingRule stopping) {
        return new AdaptiveEngine(new EngineSettings(AbilityEstimate.STANDARD, CUTS, stopping, ONE));
    }

    /** Items of one category, difficulties from -2 upwards in steps. */
    private static List<CandidateItem> pool(int size, double step) {
        var pool = new ArrayList<CandidateItem>();
        for (int i = 0; i < size; i++) {
            pool.add(new CandidateItem("item-" + i, "reading", new TwoParameterLogistic(1.2, -2 + step * i)));
        }
        return pool;
    }

    private List<Answered> answerAll(AdaptiveEngine engine, List<CandidateItem> pool, double score) {
        var answered = new ArrayList<Answered>();
        while (engine.next(answered, pool, random) instanceof Ask ask) {
            answered.add(new Answered(ask.item(), score));
        }
        return answered;
    }

    @Test
    void theMostInformativeItemAtTheEstimateIsAsked() {
        List<CandidateItem> pool = pool(41, 0.1);
        var answered = List.of(new Answered(pool.get(20), 1), new Answered(pool.get(27), 0.0));

        Ask ask = (Ask) engine(StoppingRule.PLACEMENT).next(answered, pool, NO_CHANCE);

        // For equal discriminations the most informative 2PL item is the nearest
        double distance = Math.abs(((TwoParameterLogistic) ask.item().model()).difficulty()
                - ask.estimate().theta());
        assertThat(distance).isLessThanOrEqualTo(0.05);
    }

    @Test
    void theFirstItemIsDrawnAmongTheFiveMostInformative() {
        List<CandidateItem> pool = pool(41, 0.1);
        var seen = new HashSet<String>();
        for (int i = 0; i < 300; i++) {
            Ask ask = (Ask) engine(StoppingRule.PLACEMENT).next(List.of(), pool, random);
            seen.add(ask.item().id());
            assertThat(ask.estimate().theta()).isCloseTo(0, within(1e-12));
        }

        assertThat(seen).containsExactlyInAnyOrder("item-18", "item-19", "item-20", "item-21", "item-22");
    }

    @Test
    void itemsThatTellEquallyMuchAllHaveTheirChance() {
        List<CandidateItem> pool = pool(12, 0);
        var seen = new HashSet<String>();
        var second = new HashSet<String>();
        for (int i = 0; i < 500; i++) {
            seen.add(((Ask) engine(StoppingRule.PLACEMENT).next(List.of(), pool, random))
                    .item()
                    .id());
            var answered = List.of(new Answered(pool.getFirst(), 0));
            second.add(((Ask) engine(StoppingRule.PLACEMENT).next(answered, pool, random))
                    .item()
                    .id());
        }

        assertThat(seen).hasSize(12);
        assertThat(second).hasSize(11).doesNotContain("item-0");
    }

    @Test
    void noItemIsAskedTwiceAndTheTestStopsBetweenMinimumAndMaximum() {
        var rule = new StoppingRule(5, 21, 0.70);
        for (int person = 0; person < 200; person++) {
            var answered = new ArrayList<Answered>();
            var reasons = new ArrayList<Stop>();
            while (reasons.isEmpty()) {
                switch (engine(rule).next(answered, pool(60, 0.07), random)) {
                    case Ask ask -> answered.add(new Answered(ask.item(), random.nextInt(2)));
                    case Stop stop -> reasons.add(stop);
                }
            }
            Stop stop = reasons.getFirst();
            assertThat(answered).hasSizeBetween(5, 21).doesNotHaveDuplicates();
            assertThat(stop.reason()).isIn(Reason.DECIDED, Reason.MAXIMUM);
            assertThat(stop.reason() == Reason.DECIDED)
                    .isEqualTo(stop.decision().mass() >= 0.70);
            assertThat(stop.reason() == Reason.MAXIMUM && answered.size() < 21).isFalse();
        }
    }

    @Test
    void anExhaustedPoolEndsTheTestEvenBeforeTheMinimum() {
        AdaptiveEngine engine = engine(StoppingRule.PLACEMENT);
        List<CandidateItem> pool = pool(3, 1);

        List<Answered> answered = answerAll(engine, pool, 0.5);
        Stop stop = (Stop) engine.next(answered, pool, random);

        assertThat(answered).hasSize(3);
        assertThat(stop.reason()).isEqualTo(Reason.POOL_EXHAUSTED);
        assertThat(stop.decision().band()).isBetween(1, 5);
    }

    @Test
    void withNothingToAskThePriorDecides() {
        Stop stop = (Stop) engine(StoppingRule.PLACEMENT).next(List.of(), List.of(), NO_CHANCE);

        assertThat(stop.reason()).isEqualTo(Reason.POOL_EXHAUSTED);
        assertThat(stop.decision().band()).isEqualTo(3);
        assertThat(stop.posterior().estimate().theta()).isCloseTo(0, within(1e-12));
    }

    @Test
    void whoHasEverythingRightOrWrongEndsInTheOutermostBand() {
        AdaptiveEngine engine = engine(StoppingRule.PLACEMENT);
        List<CandidateItem> pool = pool(60, 0.07);

        List<Answered> right = answerAll(engine, pool, 1);
        List<Answered> wrong = answerAll(engine, pool, 0);

        assertThat(CUTS.bandOf(engine.posterior(right).estimate().theta())).isEqualTo(5);
        assertThat(CUTS.bandOf(engine.posterior(wrong).estimate().theta())).isEqualTo(1);
        assertThat(right).hasSizeLessThan(21);
        assertThat(wrong).hasSizeLessThan(21);
    }

    @Test
    void theBlueprintComesBeforeInformation() {
        var targets = new ContentTargets(Map.of("reading", 0.75, "listening", 0.25));
        var settings = new EngineSettings(AbilityEstimate.STANDARD, CUTS, new StoppingRule(20, 20, 1), targets);
        List<CandidateItem> pool = new ArrayList<>(pool(40, 0.1));
        for (int i = 0; i < 10; i++) {
            pool.add(new CandidateItem("far-" + i, "listening", new TwoParameterLogistic(0.5, 3)));
        }

        List<Answered> answered = answerAll(new AdaptiveEngine(settings), pool, 0.5);

        assertThat(answered).hasSize(20);
        assertThat(answered)
                .filteredOn(each -> each.item().content().equals("listening"))
                .hasSize(5);
    }

    @Test
    void aCategoryThatHasRunOutIsPassedOverAndOneOutsideTheBlueprintIsNeverAsked() {
        var targets = new ContentTargets(Map.of("reading", 0.1, "listening", 0.9));
        var settings = new EngineSettings(AbilityEstimate.STANDARD, CUTS, new StoppingRule(20, 20, 1), targets);
        List<CandidateItem> pool = new ArrayList<>(pool(10, 0.4));
        pool.add(new CandidateItem("only", "listening", StartValues.choice(1)));
        pool.add(new CandidateItem("outside", "writing", StartValues.choice(3)));
        var engine = new AdaptiveEngine(settings);

        List<Answered> answered = answerAll(engine, pool, 0.5);

        assertThat(answered).hasSize(11);
        assertThat(answered.getFirst().item().id()).isEqualTo("only");
        assertThat(answered).noneMatch(each -> each.item().id().equals("outside"));
        assertThat(((Stop) engine.next(answered, pool, random)).reason()).isEqualTo(Reason.POOL_EXHAUSTED);
    }

    @Test
    void theSameSeedGivesTheSameTest() {
        AdaptiveEngine engine = engine(StoppingRule.PLACEMENT);
        var first = new ArrayList<Answered>();
        var second = new ArrayList<Answered>();
        var one = new SplittableRandom(99);
        var other = new SplittableRandom(99);
        while (engine.next(first, pool(30, 0), one) instanceof Ask ask) {
            first.add(new Answered(ask.item(), first.size() % 2));
        }
        while (engine.next(second, pool(30, 0), other) instanceof Ask ask) {
            second.add(new Answered(ask.item(), second.size() % 2));
        }

        assertThat(second).isEqualTo(first);
    }
}
