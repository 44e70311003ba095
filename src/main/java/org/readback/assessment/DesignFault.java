package org.readback.assessment;

import java.util.List;

/** What keeps a design from being a test.
 *
 * @param place such as {@code title} or {@code part.2}
 * @param fault {@code testdesign.fault.*} says it
 * @param params of the sentence */
public record DesignFault(String place, String fault, List<Object> params) {
    public DesignFault {
        params = List.copyOf(params);
    }
}
