package org.readback.account;

import java.util.Set;

/** An account as administrators see it.
 *
 * @param hasPassword false until the first one-time link was used */
public record AccountCard(
        AccountId id,
        String signInName,
        String displayName,
        Set<Role> roles,
        Set<Right> rights,
        AccountState state,
        boolean hasPassword) {
    public AccountCard {
        roles = Set.copyOf(roles);
        rights = Set.copyOf(rights);
    }
}
