package org.readback.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.requirement.Subject;
import org.readback.requirement.Waiver;

/** A waiver with all that became of it.
 *
 * @param from as it was asked for; it covers nothing before it is given
 * @param until the last day; empty for as long as nobody ends it
 * @param decision that of the second person; empty while it waits
 * @param end that it was ended early */
public record WaiverCase(
        WaiverId id,
        AccountId person,
        Subject subject,
        LocalDate from,
        Optional<LocalDate> until,
        String reason,
        AccountId askedBy,
        Instant askedAt,
        Optional<Step> decision,
        Optional<Step> end) {

    /** What somebody did about it.
     *
     * @param from the day at the centre on which they did
     * @param reason empty where none was needed */
    public record Step(Kind kind, LocalDate from, String reason, AccountId by, Instant at) {}

    /** The two decisions and the early end; the database holds the names. */
    public enum Kind {
        APPROVED,
        REFUSED,
        ENDED
    }

    /** Where it stands on a day. */
    public enum State {
        ASKED,
        /** Given, and its first day is to come. */
        AHEAD,
        IN_FORCE,
        OVER,
        REFUSED
    }

    /** What it lets the person go without; empty unless two people gave it. */
    public Optional<Waiver> waiver() {
        return decision.filter(step -> step.kind() == Kind.APPROVED).map(given -> {
            LocalDate first = given.from().isAfter(from) ? given.from() : from;
            return new Waiver(id.toString(), subject, first, until, end.map(Step::from), reason);
        });
    }

    public State on(LocalDate day) {
        if (decision.isEmpty()) return State.ASKED;
        Optional<Waiver> given = waiver();
        if (given.isEmpty()) return State.REFUSED;
        if (given.get().covers(day)) return State.IN_FORCE;
        boolean ahead = end.isEmpty() && day.isBefore(given.get().from());
        return ahead && given.get().until().filter(day::isAfter).isEmpty() ? State.AHEAD : State.OVER;
    }
}
