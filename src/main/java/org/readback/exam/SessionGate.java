package org.readback.exam;

import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.assessment.AttemptGate;
import org.readback.assessment.AttemptStarted;
import org.readback.assessment.BlueprintId;
import org.readback.exam.SeatRows.Place;
import org.springframework.stereotype.Component;

/** Lets people into tests as sessions, extra time and granted attempts have it. */
@Component
class SessionGate implements AttemptGate {
    private final SeatRows seats;
    private final ArrangementRows arrangements;

    SessionGate(SeatRows seats, ArrangementRows arrangements) {
        this.seats = seats;
        this.arrangements = arrangements;
    }

    @Override
    public Admission look(AccountId person, BlueprintId test) {
        return admission(person, test, seats.place(person, test));
    }

    @Override
    public Admission admit(AccountId person, BlueprintId test) {
        return admission(person, test, seats.keepPlace(person, test));
    }

    private Admission admission(AccountId person, BlueprintId test, Optional<Place> place) {
        int extra = place.map(known -> arrangements.in(known.seat().session(), person))
                .orElseGet(() -> arrangements.standing(person));
        return new Admission(
                place.map(SessionGate::standing).orElse(Standing.NO_SESSION),
                extra,
                arrangements.hasGrant(person, test));
    }

    private static Standing standing(Place place) {
        if (place.seat().admittedAt() == null) return Standing.CODE_MISSING;
        return place.state() == SessionState.PAUSED ? Standing.PAUSED : Standing.ADMITTED;
    }

    /** The session is locked since {@link #admit}: the place is the one that let the person in. */
    @Override
    public void begun(AttemptStarted started) {
        seats.keepPlace(started.person(), started.test())
                .filter(place -> standing(place) == Standing.ADMITTED)
                .ifPresent(place -> seats.begin(place.seat(), started.attempt()));
    }

    @Override
    public void usedResit(AttemptStarted started) {
        arrangements.use(started.person(), started.test(), started.attempt());
    }
}
