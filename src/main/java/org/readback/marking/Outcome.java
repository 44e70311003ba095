package org.readback.marking;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.readback.item.Rubric;
import org.readback.item.RubricScale;

/** What a work was given in the end.
 *
 * @param byScale 0 to {@link Rubric#MOST} in steps of a half
 * @param way how it came about */
public record Outcome(Rubric rubric, Map<RubricScale, Double> byScale, Way way) {
    public Outcome {
        byScale = Collections.unmodifiableMap(new EnumMap<>(byScale));
    }

    /** How points of several raters became one outcome. */
    public enum Way {
        ONE_RATER,
        MEAN_OF_TWO,
        /** The first two were apart, a third decided. */
        THIRD_RATER
    }

    /** The sum over the scales, 0 to 16. */
    public double total() {
        return byScale.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** The most that {@link #total} can be. */
    public int most() {
        return byScale.size() * Rubric.MOST;
    }
}
