package org.readback.training;

import java.util.UUID;

/** A class. */
public record ClassId(UUID classId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static ClassId of(String text) {
        return new ClassId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return classId.toString();
    }
}
