package org.readback.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.psychometrics.CutScores;
import org.readback.psychometrics.Selection;
import org.readback.psychometrics.StoppingRule;

/** Adaptive tests on banks of 300 items. */
final class AdaptiveRows implements RowGroup {

    private static final StoppingRule PRECISE = new StoppingRule(1, 30, 1, 0.30);
    private static final Map<String, Double> BLUEPRINT = Map.of("LANG", 0.4, "FORCE_IHL", 0.3, "POC", 0.3);
    private static final CutScores SIX_LEVELS = new CutScores(List.of(-1.5, -0.75, 0.0, 0.75, 1.5));
    private static final StoppingRule SORTED = new StoppingRule(5, 30, 0.70);
    private static final StoppingRule PASSED = new StoppingRule(5, 30, 0.95);

    @Override
    public List<Figure> measure(long seed) {
        var figures = new ArrayList<Figure>();
        World typed = World.of(World.Plan.TYPED, seed);
        figures.addAll(measuring(typed, seed));
        figures.addAll(guessing(World.of(World.Plan.CHOICE, seed), seed));
        figures.addAll(sorting(typed, seed));
        return figures;
    }

    private static List<Figure> measuring(World world, long seed) {
        var plain = new Trial(Optional.empty(), PRECISE, Map.of(), 0);
        Outcome reference = plain.run(world, Selection.MAXIMUM_INFORMATION, seed);
        Outcome free = plain.run(world, seed);
        Outcome capped = new Trial(Optional.empty(), PRECISE, Map.of(), 0.25).run(world, seed);
        Outcome balanced = new Trial(Optional.empty(), PRECISE, BLUEPRINT, 0.25).run(world, seed);
        String cap = "2PL, exposure <= 0.25";
        String both = "the same with a 40/30/30 blueprint";
        return List.of(
                Figure.plain("2PL, maximum information alone", "items", reference.items()),
                Figure.atMost("2PL, free", "items", free.items(), 13.7),
                Figure.atMost("2PL, free", "RMSE", free.error(), 0.30),
                Figure.plain("2PL, free", "stated error", free.statedError()),
                Figure.plain("2PL, maximum information alone", "stated error", reference.statedError()),
                Figure.atMost(cap, "items", capped.items(), 15.8),
                Figure.atMost(cap, "overlap", capped.exposure().overlap(), 0.21),
                Figure.atMost(cap, "most shown", capped.exposure().highest(), 0.25),
                Figure.atMost(both, "items", balanced.items(), 15.9),
                Figure.atMost(both, "deviation", balanced.deviation(), 0.03),
                Figure.atMost(both, "most shown", balanced.exposure().highest(), 0.25));
    }

    private static List<Figure> guessing(World world, long seed) {
        Outcome capped = new Trial(Optional.empty(), PRECISE, Map.of(), 0.25).run(world, seed);
        String row = "3PL, exposure <= 0.25";
        return List.of(
                Figure.atLeast(row, "SE <= 0.30", capped.reached(), 0.80),
                Figure.atMost(row, "items", capped.items(), 26.3),
                Figure.atMost(row, "most shown", capped.exposure().highest(), 0.25));
    }

    private static List<Figure> sorting(World world, long seed) {
        var levels = new Trial(Optional.of(SIX_LEVELS), SORTED, Map.of(), 0);
        Outcome free = levels.run(world, seed);
        Outcome capped = new Trial(Optional.of(SIX_LEVELS), SORTED, BLUEPRINT, 0.25).run(world, seed);
        Outcome passed = new Trial(Optional.of(new CutScores(List.of(0.5))), PASSED, Map.of(), 0).run(world, seed);
        String both = "six levels with cap and blueprint";
        return List.of(
                Figure.atLeast("six levels", "accuracy", free.accuracy(), 0.72),
                Figure.atMost("six levels", "items", free.items(), 12.5),
                Figure.atLeast(both, "accuracy", capped.accuracy(), 0.71),
                Figure.atMost(both, "items", capped.items(), 14.8),
                Figure.atMost(both, "most shown", capped.exposure().highest(), 0.25),
                Figure.atLeast("pass or fail at 0.5", "accuracy", passed.accuracy(), 0.94),
                Figure.atMost("pass or fail at 0.5", "items", passed.items(), 11.8));
    }
}
