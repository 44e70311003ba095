package org.readback.account;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Groups of people by which records about them can be looked for; the module that knows contingents implements it. */
public interface Groups {
    /** A group under the name that people know it by. */
    record Group(UUID id, String name) {}

    /** Those by which this viewer may look: administrators by all, staff by those that they look after; by name. */
    List<Group> of(CurrentAccount viewer);

    /** Who is or was in it; nobody if there is no such group. Checks no permission. */
    Set<AccountId> everIn(UUID group);
}
