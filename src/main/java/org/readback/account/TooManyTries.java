package org.readback.account;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** A sign-in that was refused unseen. */
final class TooManyTries extends AuthenticationException {
    private final Duration wait;

    TooManyTries(Duration wait) {
        super("Too many failed sign-ins; wait " + wait);
        this.wait = wait;
    }

    /** Until the next try is looked at. */
    Duration waiting() {
        return wait;
    }
}
