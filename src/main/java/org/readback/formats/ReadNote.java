package org.readback.formats;

import java.util.List;

/**
 * What is said about something that was read.
 *
 * @param key bundle and key of a text
 * @param params its parameters, in order
 */
public record ReadNote(String key, List<Object> params) {

    public ReadNote {
        params = List.copyOf(params);
    }

    public static ReadNote of(String key, Object... params) {
        return new ReadNote(key, List.of(params));
    }
}
