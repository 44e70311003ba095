package org.readback.training;

import java.util.UUID;

/** One meeting of a class. */
public record ClassSessionId(UUID sessionId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static ClassSessionId of(String text) {
        return new ClassSessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return sessionId.toString();
    }
}
