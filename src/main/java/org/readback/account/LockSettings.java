package org.readback.account;

import java.time.Clock;
import java.time.Duration;
import org.readback.base.ForModules;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** When a shared computer locks: {@code readback.idle-lock}, five minutes if nothing is set. */
@ForModules
@Component
public class LockSettings {
    private final Duration idle;
    private final Clock clock;

    LockSettings(@Value("${readback.idle-lock:5m}") Duration idle, Clock clock) {
        if (idle.compareTo(Duration.ofMinutes(1)) < 0 || idle.compareTo(SessionGuard.LONGEST_IDLE) > 0) {
            throw new IllegalArgumentException("readback.idle-lock must be 1 to 30 minutes: " + idle);
        }
        this.idle = idle;
        this.clock = clock;
    }

    /** Without a hand on the computer; 1 to 30 minutes. */
    public Duration idle() {
        return idle;
    }

    Clock clock() {
        return clock;
    }
}
