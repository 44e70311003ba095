package org.readback.visit;

import java.util.UUID;

/** People drawn for questioning; never reused. */
public record SampleId(UUID sampleId) {
    /** @throws IllegalArgumentException if the text is not an id */
    public static SampleId of(String text) {
        return new SampleId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return sampleId.toString();
    }
}
