package org.readback.analysis;

import java.util.Collection;
import java.util.Map;
import org.readback.account.AccountId;

/** Groups of people that an item should be fair to, as a module above knows them. */
public interface PeopleGroups {
    /** What they differ by, such as {@code service}; part of the key of a text. */
    String by();

    /** The group of each of these people; who belongs to none is absent. */
    Map<AccountId, String> of(Collection<AccountId> people);
}
