package org.readback.item;

import java.util.OptionalInt;

/** How often a clip may be played while a test shows it. Lessons and practice play freely, whatever stands here. */
public enum Plays {
    ONCE(1),
    TWICE(2),
    FREE(0);

    private final int most;

    Plays(int most) {
        this.most = most;
    }

    /** Empty: as often as one likes. */
    public OptionalInt limit() {
        return this == FREE ? OptionalInt.empty() : OptionalInt.of(most);
    }
}
