package org.readback.account;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Real accounts for tests: fresh ones, so that no test meets the rows of another.
 *
 * <pre>{@code
 * AccountId person = accounts.fresh(Role.TRAINEE);
 * try (var session = accounts.signIn(person)) {
 *     assessments.start(…);
 * }
 * }</pre> */
@Component
public class TestAccounts {
    private final AccountDirectory directory;
    private final AccountRepository repository;
    private final Clock clock;

    TestAccounts(AccountDirectory directory, AccountRepository repository, Clock clock) {
        this.directory = directory;
        this.repository = repository;
        this.clock = clock;
    }

    /** An account that no other test knows, without a password. */
    public AccountId fresh(Role... roles) {
        String name = "t-" + UUID.randomUUID();
        return directory.create(new NewAccount(name, "Test " + name, Set.of(roles), Locale.ENGLISH));
    }

    /** As {@link #fresh}, with a password (Argon2: takes its time). */
    public AccountId freshWithPassword(String password, Role... roles) {
        String name = "t-" + UUID.randomUUID();
        return directory.create(new NewAccount(name, "Test " + name, Set.of(roles), Locale.ENGLISH), password);
    }

    /** Signs in on this thread until the session is closed. */
    public Session signIn(AccountId id) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(context(id));
        return () -> SecurityContextHolder.setContext(before);
    }

    public String signInName(AccountId id) {
        return repository.findById(id).orElseThrow().signInName();
    }

    SecurityContext context(AccountId id) {
        AccountDetails who = repository.findById(id).orElseThrow().details(clock.instant());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities()));
        return context;
    }

    /** One account for each set of roles and rights, made at first use. */
    AccountId shared(Set<Role> roles, Set<Right> rights) {
        StringBuilder name = new StringBuilder("shared");
        roles.stream().sorted().forEach(role -> name.append('.').append(role.name(), 0, 2));
        rights.stream().sorted().forEach(right -> name.append('-').append(right.ordinal()));
        return directory
                .find(name.toString())
                .orElseGet(() -> directory.create(
                        new NewAccount(name.toString(), "Test Person", EnumSet.copyOf(roles), rights, Locale.ENGLISH)));
    }

    /** Ends with {@code close}, restoring who was signed in before. */
    public interface Session extends AutoCloseable {
        @Override
        void close();
    }
}
