package org.readback.account;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** Whose data a viewer may see; the module that knows contingents implements it. Without an implementation nobody sees
 * anybody but themselves. */
public interface Reach {
    boolean maySee(CurrentAccount viewer, AccountId person);

    /** Those of the people whose data the viewer may see. */
    default Set<AccountId> among(CurrentAccount viewer, Collection<AccountId> people) {
        return people.stream().filter(person -> maySee(viewer, person)).collect(Collectors.toSet());
    }
}
