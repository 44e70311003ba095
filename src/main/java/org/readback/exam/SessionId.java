package org.readback.exam;

import java.util.UUID;

/** One session. */
public record SessionId(UUID sessionId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static SessionId of(String text) {
        return new SessionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return sessionId.toString();
    }
}
