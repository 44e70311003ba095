package org.readback.marking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;

/** What one rater gave on every scale of a rubric.
 *
 * @param rubric whose scales these are
 * @param byScale 0 to {@link Rubric#MOST} for each of its scales and no other */
public record Points(Rubric rubric, Map<RubricScale, Integer> byScale) {
    public Points {
        if (!byScale.keySet().equals(Set.copyOf(rubric.scales()))) {
            throw new IllegalArgumentException("Every scale of " + rubric + " needs its points: " + byScale);
        }
        byScale.forEach((scale, points) -> {
            if (points < 0 || points > Rubric.MOST) {
                throw new IllegalArgumentException(scale + " has 0 to " + Rubric.MOST + " points: " + points);
            }
        });
        byScale = Collections.unmodifiableMap(new EnumMap<>(byScale));
    }

    int of(RubricScale scale) {
        return byScale.getOrDefault(scale, 0);
    }

    /** The mean over the scales, 0 to {@link Rubric#MOST}. */
    double mean() {
        return byScale.values().stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
