package org.readback.account;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** The principal of a session; it carries no password hash.
 *
 * @param stamp the account's when the session began: another one in the database ends the session
 * @param signedInAt begin of the absolute time limit of the session */
record AccountDetails(CurrentAccount account, Set<Right> rights, int stamp, Instant signedInAt) implements UserDetails {
    AccountDetails {
        rights = Set.copyOf(rights);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return Stream.concat(
                        account.roles().stream().map(Role::authority),
                        rights.stream().map(Right::authority))
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return account.signInName();
    }
}
