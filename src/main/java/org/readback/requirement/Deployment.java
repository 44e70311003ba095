package org.readback.requirement;

import java.time.LocalDate;
import java.util.Optional;

/** When people go and when they come back; where a day is not known, the part of the rules that asks for it is off.
 *
 * @param departs the day they leave
 * @param ends the last day of the deployment */
public record Deployment(Optional<LocalDate> departs, Optional<LocalDate> ends) {
    public static final Deployment UNKNOWN = new Deployment(Optional.empty(), Optional.empty());

    public Deployment {
        if (departs.isPresent() && ends.isPresent() && ends.get().isBefore(departs.get())) {
            throw new IllegalArgumentException("a deployment cannot end before it begins");
        }
    }
}
