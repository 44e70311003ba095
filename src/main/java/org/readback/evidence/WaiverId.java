package org.readback.evidence;

import java.util.UUID;

/** One waiver, from its request on; never reused. */
public record WaiverId(UUID waiverId) {
    @Override
    public String toString() {
        return waiverId.toString();
    }
}
