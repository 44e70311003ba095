package org.readback.paper;

import java.util.UUID;

/** One person with one form; once it is finished the attempt has the same id. */
public record PaperSittingId(UUID paperSittingId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static PaperSittingId of(String text) {
        return new PaperSittingId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return paperSittingId.toString();
    }
}
