package org.readback.exam;

import java.time.Instant;
import java.util.List;
import org.readback.account.AccountId;
import org.readback.assessment.BlueprintId;

/** A session to be held.
 *
 * @param title by which people know it, such as the group
 * @param people on the roster, at least one */
public record NewSession(BlueprintId test, String title, String room, Instant plannedAt, List<AccountId> people) {
    public NewSession {
        people = people.stream().distinct().toList();
    }
}
