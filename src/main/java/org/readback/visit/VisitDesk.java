package org.readback.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.CurrentAccount;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.contingent.ContingentCard;
import org.readback.contingent.ContingentId;
import org.readback.contingent.Rolls;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What the services of this module share: who asks, whether the visit is theirs, and who is told. */
@Component
record VisitDesk(
        PlannedVisitRows visits, Rolls rolls, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {

    CurrentAccount me() {
        return signedIn.require();
    }

    LocalDate today() {
        return Centre.today(clock);
    }

    /** Empty if there is none, or if it is not theirs: the two look alike. */
    Optional<PlannedVisitRows.Row> mine(VisitId id) {
        return visits.find(id).filter(row -> rolls.mayManage(me(), row.contingent()));
    }

    /** The same of something that belongs to a visit. */
    PlannedVisitRows.Row require(Optional<VisitId> id) {
        return id.flatMap(this::mine).orElseThrow(() -> new UserError("visit.error.unknown"));
    }

    ContingentCard contingent(ContingentId id) {
        return rolls.card(id).orElseThrow();
    }

    VisitCard card(PlannedVisitRows.Row row) {
        return new VisitCard(
                row.id(), contingent(row.contingent()), row.plan(), row.checks(), row.done(), row.freezes());
    }

    void tell(String action, PlannedVisitRows.Row visit, String detail) {
        events.publishEvent(new VisitChanged(action, visit.id().toString(), detail));
    }
}
