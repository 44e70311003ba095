package org.readback.assessment.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.ExposureRates;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.Simulation;
import org.readback.psychometrics.Simulation.Run;
import org.readback.psychometrics.Step;
import org.readback.psychometrics.Trainee;

/** Gives one part to everybody, once more to everybody, and to some classes at once. */
public final class PartSimulation {
    private static final int MOST_CLASSES = 20;
    private static final double FIRST = 0.45;
    private static final double SECOND = 0.45;

    private final SimulatedPart part;
    private final List<Double> abilities;
    private final AdaptiveEngine engine;
    private final PreparedPool pool;

    /** Of people with these abilities.
     *
     * @param abilities true, in logits */
    public PartSimulation(SimulatedPart part, List<Double> abilities) {
        this.part = part;
        this.abilities = List.copyOf(abilities);
        this.engine = new AdaptiveEngine(part.settings());
        this.pool = PreparedPool.of(part.items());
    }

    /** What is found, and what each person did at first. */
    public record Outcome(PartReport report, List<Run> runs) {}

    /** Runs them all.
     *
     * @param doubt as in {@link People}
     * @param progress is told the share done, in [0, 1]; may throw to cancel */
    public Outcome run(double doubt, SplittableRandom random, DoubleConsumer progress) {
        var truth = new Truth(part.items(), doubt, random.split());
        List<Run> first = first(truth, random.split(), progress);
        Retake retake = again(first, truth, random.split(), progress);
        Crowd crowd = Crowd.of(classes(truth, random.split()));
        progress.accept(1);
        return new Outcome(report(first, retake, crowd), first);
    }

    private List<Run> first(Truth truth, SplittableRandom random, DoubleConsumer progress) {
        var simulation = simulation();
        var runs = new ArrayList<Run>();
        for (double theta : abilities) {
            progress.accept(FIRST * runs.size() / abilities.size());
            runs.add(sit(simulation, theta, Set.of(), new Chance(truth, random)));
        }
        return runs;
    }

    private Retake again(List<Run> first, Truth truth, SplittableRandom random, DoubleConsumer progress) {
        var simulation = simulation();
        var runs = new ArrayList<Run>();
        int firstRefused = 0;
        for (int i = 0; i < first.size(); i++) {
            progress.accept(FIRST + SECOND * i / first.size());
            Set<String> seen =
                    first.get(i).items().stream().map(CandidateItem::id).collect(Collectors.toSet());
            if (unseen(first.get(i)) >= part.least()) {
                runs.add(sit(simulation, abilities.get(i), seen, new Chance(truth, random)));
            } else if (firstRefused == 0) {
                firstRefused = i + 1;
            }
        }
        return new Retake(
                first.size(),
                first.size() - runs.size(),
                firstRefused,
                runs.stream().mapToInt(run -> run.items().size()).average().orElse(0),
                runs.stream()
                        .mapToDouble(run -> run.stop().posterior().estimate().standardError())
                        .average()
                        .orElse(0),
                (double) runs.stream().filter(run -> !run.lacking().isEmpty()).count() / Math.max(1, runs.size()));
    }

    /** Items left for another test: a passage of which one item was seen is not asked again. */
    private long unseen(Run run) {
        Set<String> seen = run.items().stream().map(PartSimulation::unit).collect(Collectors.toSet());
        return part.items().stream().filter(item -> !seen.contains(unit(item))).count();
    }

    private static String unit(CandidateItem item) {
        return item.passage().map(passage -> "passage " + passage.id()).orElse("item " + item.id());
    }

    /** Nobody of a class is done before the others begin, so none of them changes what the next may be asked. */
    private List<List<List<CandidateItem>>> classes(Truth truth, SplittableRandom random) {
        var classes = new ArrayList<List<List<CandidateItem>>>();
        int most = Math.min(MOST_CLASSES, abilities.size() / Crowd.SIZE);
        for (int i = 0; i < most; i++) {
            classes.add(abilities.subList(i * Crowd.SIZE, (i + 1) * Crowd.SIZE).stream()
                    .map(theta -> sit(simulation(), theta, Set.of(), new Chance(truth, random))
                            .items())
                    .toList());
        }
        return classes;
    }

    private record Chance(Truth truth, SplittableRandom random) {}

    private static Run sit(Simulation simulation, double theta, Collection<String> seen, Chance chance) {
        var trainee = new Trainee(theta, chance.random());
        return simulation.run(item -> trainee.score(chance.truth().of(item)), seen, chance.random());
    }

    /** From the exposure as it stands now. */
    private Simulation simulation() {
        Optional<Exposure> exposure = part.exposure().apply(pool);
        return new Simulation(engine, pool, exposure);
    }

    private PartReport report(List<Run> runs, Retake retake, Crowd crowd) {
        var measured = new ArrayList<Measured>();
        for (int i = 0; i < runs.size(); i++) measured.add(Measured.of(abilities.get(i), runs.get(i), part.cuts()));
        List<List<CandidateItem>> tests = runs.stream().map(Run::items).toList();
        return new PartReport(
                part.part(),
                Tally.of(tests.stream().map(List::size).toList()),
                ended(runs),
                Precision.of(measured),
                AbilityGroup.of(measured),
                BandTable.of(measured, part.cuts().between().size() + 1),
                TopicUse.of(
                        part.settings().targets(),
                        part.items(),
                        tests,
                        runs.stream().map(Run::lacking).toList()),
                ItemUse.of(part.items(), tests),
                ExposureRates.of(tests).overlap(),
                crowd,
                retake);
    }

    private static Map<Step.Reason, Integer> ended(List<Run> runs) {
        var ended = new EnumMap<Step.Reason, Integer>(Step.Reason.class);
        runs.forEach(run -> ended.merge(run.stop().reason(), 1, Integer::sum));
        return ended;
    }
}
