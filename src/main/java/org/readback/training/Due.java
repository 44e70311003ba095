package org.readback.training;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.base.LocalText;

/** What one person was given to do.
 *
 * @param title of what is to be done; of practice the code of its skill
 * @param deadline the last day
 * @param doneOn the day on which it was done; before the assignment for a lesson that had been done already */
public record Due(
        AssignmentId assignment,
        AccountId person,
        Target target,
        LocalText title,
        LocalDate assignedOn,
        LocalDate deadline,
        String reason,
        Optional<LocalDate> doneOn) {

    /** How it stands. */
    public enum State {
        OVERDUE,
        OPEN,
        DONE,
        /** After the deadline. */
        DONE_LATE
    }

    /** @param today with the deadline itself still open */
    public State state(LocalDate today) {
        return doneOn.map(day -> day.isAfter(deadline) ? State.DONE_LATE : State.DONE)
                .orElse(today.isAfter(deadline) ? State.OVERDUE : State.OPEN);
    }

    public boolean isDone() {
        return doneOn.isPresent();
    }
}
