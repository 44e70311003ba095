package org.readback.training;

import java.util.UUID;

/** One piece of work, assigned to people at one time. */
public record AssignmentId(UUID assignmentId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static AssignmentId of(String text) {
        return new AssignmentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return assignmentId.toString();
    }
}
