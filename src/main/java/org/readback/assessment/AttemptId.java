package org.readback.assessment;

import java.util.UUID;

/** One sitting of one person. */
public record AttemptId(UUID attemptId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static AttemptId of(String text) {
        return new AttemptId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return attemptId.toString();
    }
}
