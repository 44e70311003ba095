package org.readback.contingent;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.Role;
import org.springframework.stereotype.Component;

/** People see themselves; supervisors and instructors see the members, past and present, of contingents and
 * sub-units they look after. Administrators as such see nobody. */
@Component
class ContingentReach implements Reach {
    private final StaffRows staff;

    ContingentReach(StaffRows staff) {
        this.staff = staff;
    }

    @Override
    public boolean maySee(CurrentAccount viewer, AccountId person) {
        return viewer.id().equals(person)
                || (viewer.is(Role.SUPERVISOR) || viewer.is(Role.INSTRUCTOR))
                        && !staff.lookedAfter(viewer.id(), List.of(person)).isEmpty();
    }

    /** One query, however many they are. */
    @Override
    public Set<AccountId> among(CurrentAccount viewer, Collection<AccountId> people) {
        var seen = new HashSet<AccountId>();
        if (viewer.is(Role.SUPERVISOR) || viewer.is(Role.INSTRUCTOR)) {
            seen.addAll(staff.lookedAfter(viewer.id(), people));
        }
        if (people.contains(viewer.id())) seen.add(viewer.id());
        return seen;
    }
}
