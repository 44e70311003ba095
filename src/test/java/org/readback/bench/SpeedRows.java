package org.readback.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.StoppingRule;

/** CPU time of this thread for an item: estimate, stop, choose, take in the answer. After one run to warm the JVM up. */
final class SpeedRows implements RowGroup {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final CutScores SIX_LEVELS = new CutScores(List.of(-1.5, -0.75, 0.0, 0.75, 1.5));

    @Override
    public List<Figure> measure(long seed) {
        World small = World.of(new World.Plan(300, 1000, false, false), seed);
        World large = World.of(new World.Plan(5000, 1000, false, false), seed);
        var measuring = new Trial(Optional.empty(), new StoppingRule(1, 30, 1, 0.30), Map.of(), 0);
        var sorting = new Trial(Optional.of(SIX_LEVELS), new StoppingRule(5, 30, 0.70), Map.of(), 0);
        return List.of(
                Figure.atMost("CPU an item, 300 items", "microseconds", time(measuring, small, seed), 50),
                Figure.atMost("CPU an item, 5,000 items", "microseconds", time(measuring, large, seed), 50),
                Figure.atMost("CPU an item, 300, six levels", "microseconds", time(sorting, small, seed), 50),
                Figure.atMost("CPU an item, 5,000, six levels", "microseconds", time(sorting, large, seed), 50));
    }

    private static double time(Trial trial, World world, long seed) {
        trial.run(world, seed);
        long begin = THREADS.getCurrentThreadCpuTime();
        Outcome outcome = trial.run(world, seed);
        return (THREADS.getCurrentThreadCpuTime() - begin)
                / 1e3
                / (outcome.items() * outcome.runs().size());
    }
}
