package org.readback.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.readback.psychometrics.AbilityEstimate;
import org.readback.psychometrics.AdaptiveEngine;
import org.readback.psychometrics.CandidateItem;
import org.readback.psychometrics.ContentTargets;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.EngineSettings;
import org.readback.psychometrics.Exposure;
import org.readback.psychometrics.PreparedPool;
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.Simulation;
import org.readback.psychometrics.StoppingRule;

/**
 * One way to test all people of a world.
 *
 * @param cuts empty for a test that only measures
 * @param blueprint content to share; empty for none
 * @param cap of exposure; 0 for none
 */
record Trial(Optional<CutScores> cuts, StoppingRule rule, Map<String, Double> blueprint, double cap) {

    private static final int WARM_UP = 4000;

    Outcome run(World world, long seed) {
        return run(world, Selection.LOOK_AHEAD, seed);
    }

    Outcome run(World world, Selection selection, long seed) {
        var random = new SplittableRandom(seed + 1000);
        var targets = new ContentTargets(blueprint.isEmpty() ? Map.of("", 1.0) : blueprint);
        var engine = new AdaptiveEngine(new EngineSettings(AbilityEstimate.STANDARD, cuts, rule, targets, selection));
        PreparedPool pool = PreparedPool.of(candidates(world));
        Optional<Exposure> exposure =
                cap == 0 ? Optional.empty() : Optional.of(Exposure.warm(engine, pool, cap, WARM_UP, random));
        var simulation = new Simulation(engine, pool, exposure);
        Map<String, Integer> places = places(world);
        var runs = new ArrayList<Simulation.Run>();
        for (boolean[] right : world.right()) {
            runs.add(simulation.run(item -> right[places.getOrDefault(item.id(), 0)] ? 1 : 0, List.of(), random));
        }
        return new Outcome(world, runs, cuts);
    }

    private List<CandidateItem> candidates(World world) {
        return blueprint.isEmpty()
                ? world.items().stream()
                        .map(item -> new CandidateItem(item.id(), "", item.model(), item.passage()))
                        .toList()
                : world.items();
    }

    private static Map<String, Integer> places(World world) {
        var places = new HashMap<String, Integer>();
        world.items().forEach(item -> places.put(item.id(), places.size()));
        return places;
    }
}
