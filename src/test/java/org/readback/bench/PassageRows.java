package org.readback.bench;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.psychometrics.StoppingRule;

/** Sixty passages of five items, sigma 0.45 and known. */
final class PassageRows implements RowGroup {

    private static final StoppingRule PRECISE = new StoppingRule(1, 60, 1, 0.30);

    @Override
    public List<Figure> measure(long seed) {
        World world = World.of(World.Plan.PASSAGES, seed);
        Outcome outcome = new Trial(Optional.empty(), PRECISE, Map.of(), 0).run(world, seed);
        String row = "passages of 5, 2PL";
        return List.of(
                new Figure(row, "coverage", outcome.coverage(), 0.935, 0.965),
                Figure.atMost(row, "RMSE", outcome.error(), 0.30),
                Figure.atMost(row, "items", outcome.items(), 40));
    }
}
