package org.readback.panel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a rater has before them.
 *
 * @param round the newest
 * @param isOpen whether it takes ratings
 * @param borders by band, ascending */
public record RatingSheet(
        StandardSettingId id,
        ScaleName scale,
        int round,
        boolean isOpen,
        List<Border> borders,
        List<ItemToRate> items) {
    public RatingSheet {
        borders = List.copyOf(borders);
        items = List.copyOf(items);
    }

    /** One item.
     *
     * @param ratings the rater's own of this round by band, in [0, 1]
     * @param earlier of the round before by band; empty in the first */
    public record ItemToRate(JudgedItem item, Map<Integer, Double> ratings, Map<Integer, Earlier> earlier) {
        public ItemToRate {
            ratings = Map.copyOf(ratings);
            earlier = Map.copyOf(earlier);
        }
    }

    /** What the panel said before, all in [0, 1].
     *
     * @param mine absent if this rater was left out */
    public record Earlier(@Nullable Double mine, double mean, double lowest, double highest) {}
}
