package org.readback.readiness;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.contingent.ContingentId;

/** When a contingent is visited; the module that knows visits implements it. */
public interface VisitDays {
    /** The next visit from that day on. */
    Optional<LocalDate> next(ContingentId contingent, LocalDate from);
}
