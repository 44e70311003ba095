package org.readback.paper;

import java.util.UUID;

/** One form of a set, as it is printed. */
public record PaperFormId(UUID paperFormId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static PaperFormId of(String text) {
        return new PaperFormId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return paperFormId.toString();
    }
}
