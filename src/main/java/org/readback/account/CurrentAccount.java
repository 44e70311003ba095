package org.readback.account;

import java.util.Locale;
import java.util.Set;

/** Who is signed in on this thread.
 *
 * @param locale the language chosen for the interface */
public record CurrentAccount(AccountId id, String signInName, String displayName, Set<Role> roles, Locale locale) {
    public CurrentAccount {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
