package org.readback.visit;

import java.util.UUID;

/** What was frozen for a visit; never reused. */
public record FreezeId(UUID freezeId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static FreezeId of(String text) {
        return new FreezeId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return freezeId.toString();
    }
}
