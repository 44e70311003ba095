package org.readback.exam;

import java.time.Duration;
import java.util.List;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.readback.assessment.BlueprintId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as trainees meet them: which expect them, and how they get in. */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINEE')")
public class ExamDoor {
    /** Wrong codes that are looked at within {@link #PERIOD}. Six signs of twenty: at this pace a guess takes some
     * thousand years, and it takes a seat on the roster to begin with. */
    static final int TRIES = 5;

    static final Duration PERIOD = Duration.ofMinutes(10);

    private final ExamDesk desk;
    private final SignedIn signedIn;

    ExamDoor(ExamDesk desk, SignedIn signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    /** Sessions in which this person has a seat and no attempt yet, soonest first. */
    @Transactional(readOnly = true)
    public List<Expected> expected() {
        AccountId me = signedIn.require().id();
        return desk.sessions().expecting(me).stream()
                .map(session -> new Expected(
                        desk.card(session, List.of()),
                        desk.seats().of(session.id()).stream()
                                .anyMatch(seat -> seat.person().equals(me) && seat.admittedAt() != null)))
                .toList();
    }

    /** Lets this person into the session of the test that has this code.
     *
     * @param typed capitals, spaces and the keyboard's language do not matter */
    public Entry enter(BlueprintId test, String typed) {
        AccountId me = signedIn.require().id();
        desk.attempts().lockStarts(me); // tries come one after the other
        List<Duration> tries = desk.seats().tries(me, PERIOD);
        if (tries.size() >= TRIES) return new Entry.Wait(PERIOD.minus(tries.get(TRIES - 1)));
        if (desk.seats().letIn(me, test, Codes.meant(typed))) {
            desk.seats().forgetTries(me);
            return new Entry.LetIn();
        }
        desk.seats().tryFailed(me);
        return new Entry.Wrong(TRIES - tries.size() - 1);
    }
}
