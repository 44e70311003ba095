package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How an attempt runs, apart from what is asked in it.
 *
 * @param hold absent while its time runs
 * @param breaks taken so far
 * @param extra percent of more time that is in the deadline, in [0, 200]
 * @param isSupervised whether it runs in a session
 * @param isStopped whether the end of its session ended it */
record Running(@Nullable Hold hold, int breaks, int extra, boolean isSupervised, boolean isStopped) {
    static final Running ALONE = new Running(null, 0, 0, false, false);

    /** Time stands still.
     *
     * @param until when a break ends by itself; absent for the pause of a session, which somebody has to end */
    record Hold(Instant since, @Nullable Instant until) {
        boolean isOver(Instant now) {
            return until != null && !now.isBefore(until);
        }

        /** How long time has stood still, at most the length of a break. */
        Duration length(Instant now) {
            return Duration.between(since, until != null && isOver(now) ? until : now);
        }
    }

    boolean isHeld(Instant now) {
        return hold != null && !hold.isOver(now);
    }

    /** Since when time has stood still, on the clock of the attempt. */
    Duration stood(Instant now) {
        return hold == null ? Duration.ZERO : hold.length(now);
    }

    Running goingOn() {
        return new Running(null, breaks, extra, isSupervised, isStopped);
    }

    Running stopped() {
        return new Running(null, breaks, extra, isSupervised, true);
    }
}
