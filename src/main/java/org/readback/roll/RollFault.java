package org.readback.roll;

import java.util.List;

/** Why a row cannot be taken.
 *
 * @param column where it is at fault
 * @param key of the sentence that says what to do */
public record RollFault(RollColumn column, String key, List<Object> parameters) {
    public RollFault {
        parameters = List.copyOf(parameters);
    }

    static RollFault of(RollColumn column, String key, Object... parameters) {
        return new RollFault(column, key, List.of(parameters));
    }
}
