package org.readback.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.Answered;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.ExposureCap;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.ShadowPrices;
import org.readback.psychometrics.Step;
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
                Figure.atMost("CPU an item, 5,000, six levels", "microseconds", time(sorting, large, seed), 50),
                product("the product's next item, 300, pool laid out once", small, true),
                product("the product's next item, 300, laid out at each answer", small, false),
                product("the product's next item, 5,000, pool laid out once", large, true),
                product("the product's next item, 5,000, laid out at each answer", large, false));
    }

    /** As a server goes on after each answer: from the answers so far, which the rows hold, and nothing else. */
    private static Figure product(String row, World world, boolean isLaidOutOnce) {
        int people = isLaidOutOnce ? 400 : 20;
        answers(world, people, isLaidOutOnce);
        long begin = THREADS.getCurrentThreadCpuTime();
        int answers = answers(world, people, isLaidOutOnce);
        return Figure.plain(row, "microseconds", (THREADS.getCurrentThreadCpuTime() - begin) / 1e3 / answers);
    }

    private static int answers(World world, int people, boolean isLaidOutOnce) {
        var engine = new AdaptiveEngine(new EngineSettings(
                AbilityEstimate.STANDARD,
                Optional.of(SIX_LEVELS),
                new StoppingRule(5, 30, 0.70),
                new ContentTargets(Map.of("LANG", 0.4, "FORCE_IHL", 0.3, "POC", 0.3)),
                Selection.LOOK_AHEAD));
        PreparedPool pool = PreparedPool.of(world.items());
        var exposure = new Exposure(new ShadowPrices(pool), new ExposureCap(pool, 0.25));
        var places = new HashMap<String, Integer>();
        world.items().forEach(item -> places.put(item.id(), places.size()));
        var random = new SplittableRandom(1);
        int answers = 0;
        for (int person = 0; person < people; person++) {
            var answered = new ArrayList<Answered>();
            while (engine.next(answered, isLaidOutOnce ? pool : PreparedPool.of(world.items()), exposure, random)
                    instanceof Step.Ask ask) {
                boolean right =
                        world.right().get(person)[places.getOrDefault(ask.item().id(), 0)];
                answered.add(new Answered(ask.item(), right ? 1 : 0));
            }
            answers += answered.size() + 1;
        }
        return answers;
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
