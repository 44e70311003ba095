package org.readback.practice;

import java.util.UUID;

/** One run of practice of one person. */
public record RunId(UUID runId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return runId.toString();
    }
}
