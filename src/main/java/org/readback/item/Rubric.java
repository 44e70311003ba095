package org.readback.item;

import java.util.List;

/** Four scales of 0 to {@link #MOST} points. What each point means stands in the texts of the product, in every language:
 * {@code marking.rubric.SPEAKING.TASK.3}. */
public enum Rubric {
    SPEAKING,
    WRITING;

    /** Points of a scale at most. */
    public static final int MOST = 4;

    /** In the order in which they are rated. */
    public List<RubricScale> scales() {
        return switch (this) {
            case SPEAKING ->
                List.of(RubricScale.TASK, RubricScale.CLARITY, RubricScale.LANGUAGE, RubricScale.PROCEDURE);
            case WRITING -> List.of(RubricScale.FACTS, RubricScale.FORM, RubricScale.LANGUAGE, RubricScale.TONE);
        };
    }
}
