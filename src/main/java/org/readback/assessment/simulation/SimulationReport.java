package org.readback.assessment.simulation;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.readback.psychometrics.Simulation.Run;

/** What a simulated test was like.
 *
 * @param lengths of the whole test
 * @param parts of a level test; empty for a final
 * @param form of a final */
public record SimulationReport(Tally lengths, List<PartReport> parts, Optional<FinalReport> form) {
    public SimulationReport {
        parts = List.copyOf(parts);
    }

    /** Gives a level test to these people.
     *
     * @param progress is told the share done, in [0, 1]; may throw to cancel */
    public static SimulationReport ofLevels(List<SimulatedPart> parts, People people, DoubleConsumer progress) {
        var random = new SplittableRandom(people.seed());
        List<Double> abilities = people.abilities(random.split());
        int n = parts.size();
        List<PartSimulation.Outcome> outcomes = IntStream.range(0, n)
                .mapToObj(i -> new PartSimulation(parts.get(i), abilities)
                        .run(people.doubt(), random.split(), share -> progress.accept((i + share) / n)))
                .toList();
        List<Integer> lengths = IntStream.range(0, people.count())
                .mapToObj(person -> outcomes.stream()
                        .map(outcome -> outcome.runs().get(person))
                        .mapToInt((Run run) -> run.items().size())
                        .sum())
                .toList();
        return new SimulationReport(
                Tally.of(lengths),
                outcomes.stream().map(PartSimulation.Outcome::report).toList(),
                Optional.empty());
    }
}
