package org.readback.paper;

import java.util.UUID;

/** Two parallel forms of a test, made together. */
public record PaperSetId(UUID paperSetId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static PaperSetId of(String text) {
        return new PaperSetId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return paperSetId.toString();
    }
}
