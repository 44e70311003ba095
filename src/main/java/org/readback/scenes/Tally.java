package org.readback.scenes;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a row of decisions is worth: all duties kept and at least 80 % of the points, as in every test of this course.
 *
 * @param points 0 to {@code most}
 * @param most two a decision
 * @param kept duties at stake that were never broken
 * @param broken duties broken at least once */
public record Tally(int points, int most, List<String> kept, List<String> broken) {
    private static final double NEEDED = 0.8;

    public Tally {
        kept = List.copyOf(kept);
        broken = List.copyOf(broken);
    }

    /** @param all what came of each decision */
    public static Tally of(List<Consequence> all) {
        var broken = new TreeSet<>(duties(all, false).toList());
        var kept = new TreeSet<>(duties(all, true).toList());
        kept.removeAll(broken);
        return new Tally(
                all.stream().mapToInt(each -> each.verdict().points()).sum(),
                Verdict.MOST * all.size(),
                List.copyOf(kept),
                List.copyOf(broken));
    }

    private static Stream<String> duties(List<Consequence> all, boolean kept) {
        return all.stream()
                .flatMap(each -> Optional.ofNullable(each.duty()).stream())
                .filter(mark -> mark.kept() == kept)
                .map(DutyMark::duty);
    }

    /** Share of the points, in [0, 1]; 0 where nothing was decided. */
    public double share() {
        return most == 0 ? 0 : (double) points / most;
    }

    public boolean isPassed() {
        return broken.isEmpty() && most > 0 && points >= NEEDED * most;
    }
}
