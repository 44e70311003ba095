package org.readback.assessment.simulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.ExposureCap;
import org.readback.psychometrics.Passage;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.ShadowPrices;
import org.readback.psychometrics.Simulation;
import org.readback.psychometrics.Simulation.Run;
import org.readback.psychometrics.Step;
import org.readback.psychometrics.StoppingRule;
import org.readback.psychometrics.Trainee;
import org.readback.psychometrics.TwoParameterLogistic;

class PartSimulationTest {
    private static final CutScores CUTS = new CutScores(List.of(-1.5, -0.5, 0.5, 1.5));
    private static final People PEOPLE = new People(200, 0, 1, 0, 7);

    private static List<CandidateItem> pool(int first, int second) {
        var items = new ArrayList<CandidateItem>();
        for (int i = 0; i < first + second; i++) {
            String topic = i < first ? "plenty" : "scarce";
            items.add(new CandidateItem(topic + i, topic, new TwoParameterLogistic(1.2, -2 + i % 9 * 0.5)));
        }
        return items;
    }

    private static SimulatedPart part(List<CandidateItem> items, StoppingRule rule) {
        var targets = new ContentTargets(Map.of("plenty", 0.5, "scarce", 0.5));
        return new SimulatedPart(
                "reading",
                new EngineSettings(AbilityEstimate.STANDARD, CUTS, rule, targets),
                items,
                _ -> Optional.empty(),
                rule.maximumItems());
    }

    private static PartSimulation.Outcome run(SimulatedPart part) {
        var random = new SplittableRandom(PEOPLE.seed());
        return new PartSimulation(part, PEOPLE.abilities(random.split())).run(PEOPLE.doubt(), random.split(), _ -> {});
    }

    @Test
    void everyPersonDoesWhatTheSimulationOfPsychometricsDoes() {
        SimulatedPart part = part(pool(30, 30), new StoppingRule(5, 15, 0.70));
        var random = new SplittableRandom(PEOPLE.seed());
        List<Double> abilities = PEOPLE.abilities(random.split());
        SplittableRandom own = random.split();
        own.split(); // of the true difficulties, which are those believed in
        SplittableRandom chance = own.split();
        var simulation =
                new Simulation(new AdaptiveEngine(part.settings()), PreparedPool.of(part.items()), Optional.empty());
        List<Run> byHand = abilities.stream()
                .map(theta -> simulation.run(new Trainee(theta, chance)::score, Set.of(), chance))
                .toList();

        var outcome = run(part);

        assertThat(outcome.runs())
                .extracting(Run::items)
                .isEqualTo(byHand.stream().map(Run::items).toList());
        assertThat(outcome.runs())
                .extracting(run -> run.stop().posterior().estimate())
                .isEqualTo(byHand.stream()
                        .map(run -> run.stop().posterior().estimate())
                        .toList());
        assertThat(outcome.report().lengths())
                .isEqualTo(
                        Tally.of(byHand.stream().map(run -> run.items().size()).toList()));
    }

    @Test
    void theSameSeedGivesTheSameReport() {
        SimulatedPart part = part(pool(30, 30), new StoppingRule(5, 15, 0.70));

        assertThat(run(part).report()).isEqualTo(run(part).report());
    }

    @Test
    void aTopicThatIsTooSmallIsToldDry() {
        PartReport report =
                run(part(pool(40, 3), new StoppingRule(12, 12, 0.70))).report();

        assertThat(report.topics()).extracting(TopicUse::topic).containsExactly("plenty", "scarce");
        assertThat(report.topics().getFirst().ranDry()).isZero();
        assertThat(report.topics().getLast()).isEqualTo(new TopicUse("scarce", 0.5, 3, 3.0 / 12, 1));
        assertThat(report.ended())
                .isEqualTo(Map.of(Step.Reason.DECIDED, decided(report), Step.Reason.MAXIMUM, 200 - decided(report)));
        assertThat(report.retake().ranDry()).isEqualTo(1);
    }

    private static int decided(PartReport report) {
        return (int) Math.round(report.share(Step.Reason.DECIDED) * 200);
    }

    @Test
    void aPoolThatRunsOutIsTold() {
        PartReport report = run(part(pool(4, 3), new StoppingRule(5, 12, 1))).report();

        assertThat(report.ended()).isEqualTo(Map.of(Step.Reason.POOL_EXHAUSTED, 200));
        assertThat(report.lengths().spread()).isEqualTo(new Spread(7, 7, 7, 7));
        assertThat(report.overlap()).isEqualTo(1, within(1e-12));
        assertThat(report.overused()).isEqualTo(7);
        assertThat(report.unused()).isZero();
        assertThat(report.crowd())
                .isEqualTo(new Crowd(25, 7, 1, 25, report.crowd().start()));
    }

    @Test
    void whoeverHasTooFewItemsLeftForASecondTestIsCounted() {
        PartReport report = run(part(pool(10, 10), new StoppingRule(5, 12, 1))).report();

        assertThat(report.retake()).isEqualTo(new Retake(200, 200, 1, 0, 0, 0));
        assertThat(report.retake().refusedShare()).isEqualTo(1);
    }

    @Test
    void ofAPassageOnceSeenNothingIsLeft() {
        var threes = new ArrayList<CandidateItem>();
        for (CandidateItem item : pool(6, 6)) {
            var passage = new Passage(item.content() + threes.size() % 2, 0.4);
            threes.add(new CandidateItem(item.id(), item.content(), item.model(), Optional.of(passage)));
        }
        SimulatedPart part = part(threes, new StoppingRule(5, 12, 0.01));

        PartReport report = run(new SimulatedPart(part.part(), part.settings(), part.items(), part.exposure(), 7))
                .report();

        assertThat(report.lengths().spread()).isEqualTo(new Spread(5, 5, 5, 5));
        assertThat(report.retake().refused()).isEqualTo(200);
    }

    @Test
    void withEnoughItemsEverybodyTakesItTwiceAndNoItemTwice() {
        PartReport report = run(part(pool(12, 12), new StoppingRule(12, 12, 1))).report();

        assertThat(report.retake().refused()).isZero();
        assertThat(report.retake().firstRefused()).isZero();
        assertThat(report.retake().items()).isEqualTo(12);
        assertThat(report.retake().error()).isBetween(0.2, 0.8);
    }

    @Test
    void bandsAndErrorsAreHeldAgainstTheTruth() {
        PartReport report =
                run(part(pool(60, 60), new StoppingRule(5, 30, 0.70))).report();

        assertThat(report.bands().people().stream()
                        .flatMap(List::stream)
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(200);
        assertThat(report.bands().within(0)).isBetween(0.6, 0.9);
        assertThat(report.bands().within(4)).isEqualTo(1);
        assertThat(report.precision().rmse())
                .isEqualTo(report.precision().error().mean(), within(0.1));
        assertThat(report.precision().bias()).isEqualTo(0, within(0.1));
        assertThat(report.groups()).extracting(AbilityGroup::theta).isSorted();
        assertThat(report.groups().stream().mapToInt(AbilityGroup::people).sum())
                .isEqualTo(200);
    }

    @Test
    void difficultiesThatAreOffMakeTheTestLessExact() {
        SimulatedPart part = part(pool(60, 60), new StoppingRule(12, 12, 1));
        List<Double> abilities = PEOPLE.abilities(new SplittableRandom(1));

        double believed = new PartSimulation(part, abilities)
                .run(0, new SplittableRandom(2), _ -> {})
                .report()
                .precision()
                .rmse();
        double off = new PartSimulation(part, abilities)
                .run(1.5, new SplittableRandom(2), _ -> {})
                .report()
                .precision()
                .rmse();

        assertThat(off).isGreaterThan(believed + 0.05);
    }

    @Test
    void exposureControlIsThatOfThePool() {
        SimulatedPart free = part(pool(60, 60), new StoppingRule(12, 12, 1));
        var capped = new SimulatedPart(
                free.part(),
                free.settings(),
                free.items(),
                pool -> Optional.of(new Exposure(
                        new ShadowPrices(pool), new ExposureCap(pool, 0.25, 1000, Map.of("plenty4", 900)))),
                12);

        assertThat(share("plenty4", run(free).report())).isPositive();
        assertThat(share("plenty4", run(capped).report())).isZero();
    }

    private static double share(String item, PartReport report) {
        return report.items().stream()
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow()
                .share();
    }

    @Test
    void progressRisesToOneAndMayCancel() {
        var told = new ArrayList<Double>();
        var simulation = new PartSimulation(
                part(pool(30, 30), new StoppingRule(5, 15, 0.70)), PEOPLE.abilities(new SplittableRandom(1)));

        simulation.run(0, new SplittableRandom(2), told::add);

        assertThat(told).isSorted().startsWith(0.0).endsWith(1.0).hasSize(401);
        assertThatThrownBy(() -> simulation.run(0, new SplittableRandom(2), share -> {
                    if (share > 0.3) throw new CancellationException();
                }))
                .isInstanceOf(CancellationException.class);
    }
}
