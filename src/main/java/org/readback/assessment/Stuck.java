package org.readback.assessment;

import java.time.Duration;

/** When somebody is at an item for so long that it is worth going there. */
public final class Stuck {
    /** So many times the usual time. */
    public static final int TIMES = 3;

    /** Nobody is stuck before: reading takes its time. */
    public static final Duration LEAST = Duration.ofMinutes(1);

    private Stuck() {}

    /** @param at how long the item has been on the screen
     * @param usual how long it takes others */
    public static boolean isStuck(Duration at, Duration usual) {
        return at.compareTo(LEAST) >= 0 && at.compareTo(usual.multipliedBy(TIMES)) > 0;
    }
}
