package org.readback.marking;

import java.time.Instant;
import java.util.Optional;
import org.readback.marking.AgreementReport.RaterSeverity;

/** How much somebody rates, and how it compares.
 *
 * @param rated works
 * @param taken works that wait for their rating now
 * @param waiting works that they could rate now, those taken among them
 * @param since when the oldest of these was handed in; empty if none waits
 * @param severity empty while nobody else rated the same works */
public record RaterLoad(int rated, int taken, int waiting, Optional<Instant> since, Optional<RaterSeverity> severity) {
    /** Of somebody who rates nothing. */
    public static final RaterLoad NONE = new RaterLoad(0, 0, 0, Optional.empty(), Optional.empty());
}
