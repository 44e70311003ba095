package org.readback.account;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.readback.base.ForModules;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does work in somebody's name on this thread: commands as the system, the simulation as an invented person. The
 * services' own checks stay in force. */
@ForModules
@Component
public class WorkAs {
    /** The account of commands and of the server itself; nobody signs in with it. */
    public static final AccountId SYSTEM = new AccountId(new UUID(0, 1));

    private final AccountRepository accounts;
    private final Clock clock;

    WorkAs(AccountRepository accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @param roles what the work needs, no more */
    public <T> T system(Set<Role> roles, Supplier<T> work) {
        CurrentAccount system = new CurrentAccount(SYSTEM, "readback", "Readback", roles, Locale.ENGLISH);
        return as(new AccountDetails(system, Set.of(), 0, clock.instant()), work);
    }

    /** @throws java.util.NoSuchElementException if there is no such account */
    public <T> T person(AccountId id, Supplier<T> work) {
        return as(accounts.findById(id).orElseThrow().details(clock.instant()), work);
    }

    static <T> T as(AccountDetails who, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
