package org.readback.marking;

import java.util.UUID;

/** One person's doing of one task, once. */
public record WorkId(UUID workId) {
    /** From an address.
     *
     * @throws IllegalArgumentException if the text is not an id */
    public static WorkId of(String text) {
        return new WorkId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return workId.toString();
    }
}
