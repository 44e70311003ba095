package org.readback.visit;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.contingent.ContingentId;
import org.readback.readiness.VisitDays;
import org.springframework.stereotype.Component;

/** Tells boards when a contingent is visited. */
@Component
class NextVisits implements VisitDays {
    private final PlannedVisitRows rows;

    NextVisits(PlannedVisitRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<LocalDate> next(ContingentId contingent, LocalDate from) {
        return rows.next(contingent, from);
    }
}
