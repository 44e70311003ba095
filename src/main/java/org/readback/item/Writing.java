package org.readback.item;

import org.jspecify.annotations.Nullable;

/** A text to write.
 *
 * @param fewest words wanted, at least 1; fewer may be handed in, and are marked as they are
 * @param most words wanted, not under {@code fewest}
 * @param form to fill in; without one, the text is free */
public record Writing(
        TaskFrame frame, int fewest, int most, @Nullable ReportForm form) implements OpenTask {

    public Writing {
        if (fewest < 1 || most < fewest) {
            throw new IllegalArgumentException(
                    frame.id() + ": the words must be 1 to any number: " + fewest + " to " + most);
        }
    }

    @Override
    public Rubric rubric() {
        return Rubric.WRITING;
    }
}
