package org.readback.visit;

import java.util.UUID;

/** A visit of an assessment team; never reused. */
public record VisitId(UUID visitId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static VisitId of(String text) {
        return new VisitId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return visitId.toString();
    }
}
