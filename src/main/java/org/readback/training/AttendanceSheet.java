package org.readback.training;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;

/** Who is expected at a session, and who was there.
 *
 * @param className of its class
 * @param people by name */
public record AttendanceSheet(String className, ClassSessionCard session, List<Entry> people) {
    public AttendanceSheet {
        people = List.copyOf(people);
    }

    /** @param presence empty until it is recorded */
    public record Entry(AccountId person, String name, Optional<Presence> presence) {}
}
