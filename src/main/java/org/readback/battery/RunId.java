package org.readback.battery;

import java.util.UUID;

/** One person's taking of a test of several parts. */
public record RunId(UUID runId) {
    /** From an address.
     *
     * @throws IllegalArgumentException if the text is not an id */
    public static RunId of(String text) {
        return new RunId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return runId.toString();
    }
}
