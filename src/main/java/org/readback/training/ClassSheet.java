package org.readback.training;

import java.util.List;
import org.readback.account.AccountName;

/** A class with its sessions and people.
 *
 * @param instructors by name
 * @param sessions oldest first
 * @param people by name; those who left last */
public record ClassSheet(
        ClassCard card, List<AccountName> instructors, List<ClassSessionCard> sessions, List<Attendee> people) {
    public ClassSheet {
        instructors = List.copyOf(instructors);
        sessions = List.copyOf(sessions);
        people = List.copyOf(people);
    }
}
