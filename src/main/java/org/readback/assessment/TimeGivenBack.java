package org.readback.assessment;

import java.time.Duration;
import java.time.Instant;
import org.readback.base.Audited;

/** After an outage, running attempts got the lost time back. */
record TimeGivenBack(String action, String subject, String detail) implements Audited {
    static TimeGivenBack of(Instant from, Duration lost, int attempts) {
        return new TimeGivenBack(
                "time-given-back", attempts + " attempts", lost.toSeconds() + " s, silent since " + from);
    }
}
