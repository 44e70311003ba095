package org.readback.visit;

import java.util.UUID;

/** A line of a checklist, or something to be done; never reused. */
public record TaskId(UUID taskId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static TaskId of(String text) {
        return new TaskId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return taskId.toString();
    }
}
