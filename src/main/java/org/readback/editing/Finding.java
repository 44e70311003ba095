package org.readback.editing;

import java.util.List;

/** What a check found in a lesson.
 *
 * @param key of the sentence, {@code editing.finding.*}
 * @param line of the text, from 1; 0 where it is about the whole */
public record Finding(Weight weight, String key, List<Object> parameters, int line) {
    public Finding {
        parameters = List.copyOf(parameters);
    }

    /** What it means for the review. */
    public enum Weight {
        /** Nobody can send or approve it like this. */
        MUST,
        /** A reviewer decides. */
        SHOULD
    }

    static Finding must(int line, String key, Object... parameters) {
        return new Finding(Weight.MUST, key, List.of(parameters), line);
    }

    static Finding should(int line, String key, Object... parameters) {
        return new Finding(Weight.SHOULD, key, List.of(parameters), line);
    }
}
