package org.readback.training;

import java.util.List;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.account.AccountName;

/** An assignment and how it stands with each one.
 *
 * @param people overdue first, then open, then done; each by name */
public record AssignmentSheet(AssignmentCard card, List<Due> people, Map<AccountId, AccountName> names) {
    public AssignmentSheet {
        people = List.copyOf(people);
        names = Map.copyOf(names);
    }

    /** As shown to others; empty if the account is gone. */
    public String name(AccountId person) {
        AccountName name = names.get(person);
        return name == null ? "" : name.displayName();
    }
}
