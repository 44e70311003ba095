package org.readback.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.ExposureRates;
import org.readback.psychometrics.Simulation;

/**
 * What a trial came to.
 *
 * @param runs of the people of the world, in their order
 */
record Outcome(World world, List<Simulation.Run> runs, Optional<CutScores> cuts) {

    private static final double BLUEPRINT_LANG = 0.4;
    private static final double BLUEPRINT_OTHER = 0.3;

    double items() {
        return exposure().meanLength();
    }

    ExposureRates exposure() {
        return ExposureRates.of(runs.stream().map(Simulation.Run::items).toList());
    }

    /** Root mean squared error of the estimates. */
    double error() {
        double sum = 0;
        for (int i = 0; i < runs.size(); i++) {
            double miss = runs.get(i).stop().posterior().estimate().theta()
                    - world.abilities().get(i);
            sum += miss * miss;
        }
        return Math.sqrt(sum / runs.size());
    }

    /** What the error is expected to be: root mean posterior variance. */
    double statedError() {
        return Math.sqrt(runs.stream()
                .mapToDouble(run -> run.stop().posterior().estimate().standardError())
                .map(error -> error * error)
                .average()
                .orElseThrow());
    }

    /** Share of the people whose standard error is 0.30 or less. */
    double reached() {
        return share(i -> runs.get(i).stop().posterior().estimate().standardError() <= 0.30);
    }

    /** Share of the people whose ability is in the central 95 % interval of their posterior. */
    double coverage() {
        return share(i -> {
            var interval = runs.get(i).stop().posterior().interval(0.95);
            double ability = world.abilities().get(i);
            return interval.low() <= ability && ability <= interval.high();
        });
    }

    /** Share of the people who are put in their band. */
    double accuracy() {
        CutScores found = cuts.orElseThrow();
        return share(i -> runs.get(i).stop().decision().band()
                == found.bandOf(world.abilities().get(i)));
    }

    /** How far a test's share of a category is from the blueprint, mean over people and categories. */
    double deviation() {
        double sum = 0;
        for (Simulation.Run run : runs) {
            var counts = new HashMap<String, Integer>();
            for (CandidateItem item : run.items()) {
                counts.merge(item.content(), 1, Integer::sum);
            }
            double length = run.items().size();
            sum += Math.abs(counts.getOrDefault("LANG", 0) / length - BLUEPRINT_LANG)
                    + Math.abs(counts.getOrDefault("FORCE_IHL", 0) / length - BLUEPRINT_OTHER)
                    + Math.abs(counts.getOrDefault("POC", 0) / length - BLUEPRINT_OTHER);
        }
        return sum / 3 / runs.size();
    }

    private double share(IntPredicate condition) {
        int count = 0;
        for (int i = 0; i < runs.size(); i++) {
            count += condition.test(i) ? 1 : 0;
        }
        return (double) count / runs.size();
    }
}
