package org.readback.psychometrics;

import java.util.List;
import java.util.Optional;

/**
 * The moment from which people do better on an item than they did before, whatever their ability: a sign that it became
 * known.
 *
 * <p>Each response is held against what the item's model expects of that ability. Over every place that leaves at least
 * {@link #LEAST} responses on either side, the mean surprise after is compared with the mean before; the place where the
 * difference is most standard errors wide is reported. As the best of many places is taken, chance
 * gives a z above 3 to up to four items of a hundred, above 4 to one of a thousand (5,000 simulated items each of 60 to
 * 1,000 responses).
 *
 * @param from place of the first response after the rise, from 0, in the order of time
 * @param rise of the mean share of the full score, over what ability explains, in [-1, 1]
 * @param z of the difference
 */
public record SuddenRise(int from, double rise, double z) {

    /** Responses needed before and after. */
    public static final int LEAST = 30;

    private static final double LEAST_RISE = 0.15;
    private static final double LEAST_Z = 4;

    /**
     * Where the difference is widest; empty for fewer than twice {@link #LEAST} responses, or where all are equally
     * surprising.
     *
     * @param surprises score less expected score of each response, in the order of time
     */
    public static Optional<SuddenRise> in(List<Double> surprises) {
        int n = surprises.size();
        double total = surprises.stream().mapToDouble(Double::doubleValue).sum();
        double spread = MatchedItem.deviation(
                surprises.stream().mapToDouble(Double::doubleValue).toArray());
        Optional<SuddenRise> most = Optional.empty();
        double before = 0;
        for (int from = 1; from <= n - LEAST && spread > 0; from++) {
            before += surprises.get(from - 1);
            if (from >= LEAST) {
                double rise = (total - before) / (n - from) - before / from;
                double z = rise / (spread * Math.sqrt(1.0 / from + 1.0 / (n - from)));
                if (most.isEmpty() || z > most.get().z()) {
                    most = Optional.of(new SuddenRise(from, rise, z));
                }
            }
        }
        return most;
    }

    /** Whether it is too wide for chance, and at least 0.15. */
    public boolean isFlagged() {
        return rise >= LEAST_RISE && z > LEAST_Z;
    }
}
