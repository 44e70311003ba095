package org.readback.exchange;

import java.util.UUID;

/** One file that somebody brought. */
public record ImportId(UUID importId) {
    /** @throws IllegalArgumentException if it is no such id */
    public static ImportId of(String text) {
        UUID id = UUID.fromString(text);
        if (!id.toString().equals(text)) throw new IllegalArgumentException("Not an id: " + text);
        return new ImportId(id);
    }

    @Override
    public String toString() {
        return importId.toString();
    }
}
