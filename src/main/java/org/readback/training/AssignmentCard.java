package org.readback.training;

import java.time.LocalDate;
import org.readback.base.LocalText;

/** An assignment in a list, counted over the people of it whom the reader may see.
 *
 * @param by who assigned it
 * @param done of the people, late or not
 * @param overdue of the people */
public record AssignmentCard(
        AssignmentId assignment,
        Target target,
        LocalText title,
        LocalDate assignedOn,
        LocalDate deadline,
        String reason,
        String by,
        int people,
        int done,
        int overdue) {

    public int open() {
        return people - done - overdue;
    }
}
