package org.readback.account;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import org.readback.base.Audited;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.LogoutSuccessEvent;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks name and password. A wrong password, an unknown name, a disabled account and one whose password was never
 * set look the same, in words and in time: each costs one hash. */
@Component
class SignIns implements AuthenticationProvider {
    /** Hashes at once: each takes a core and 12 MiB. The tries of a class wait here, in turn. */
    private final Semaphore turns = new Semaphore(2 * Runtime.getRuntime().availableProcessors(), true);

    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final Throttle throttle;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String nobodysHash;

    SignIns(
            AccountRepository accounts,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.throttle = new Throttle(clock);
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.nobodysHash = String.valueOf(encoder.encode(UUID.randomUUID().toString()));
    }

    @Override
    public Authentication authenticate(Authentication request) {
        String name = NewAccount.normal(request.getName());
        String address = request.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
        Account account = check(name, String.valueOf(request.getCredentials()), address);
        AccountDetails who = account.details(clock.instant());
        publishAs(who, AccountChange.of(account, "signed-in"));
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(who, null, who.getAuthorities());
        signedIn.setDetails(request.getDetails());
        return signedIn;
    }

    /** The password once more, of somebody whose session is locked; slowed down as a sign-in is.
     *
     * @throws AuthenticationException if it is not the password, or after too many tries */
    void check(AccountDetails who, String password, String address) {
        check(NewAccount.normal(who.getUsername()), password, address);
    }

    private Account check(String name, String password, String address) {
        turns.acquireUninterruptibly();
        try {
            Optional<Duration> wait = throttle.admit(name, address);
            if (wait.isPresent()) {
                throw new TooManyTries(wait.get());
            }
            Account account = check(name, password);
            throttle.succeeded(name, address);
            return account;
        } finally {
            turns.release();
        }
    }

    private Account check(String name, String password) {
        Optional<Account> found = accounts.named(name);
        boolean matches =
                encoder.matches(password, found.flatMap(Account::passwordHash).orElse(nobodysHash));
        Account account = found.filter(known -> matches && known.isActive()).orElse(null);
        if (account == null) {
            noteFailure(name, found.isPresent());
            throw new BadCredentialsException("Wrong name or password");
        }
        return account;
    }

    /** Single failures stay out of the audit trail; a row is written when the waits begin and each time they grow. A
     * name that is no account is not written down: it may be a password typed into the wrong field. */
    private void noteFailure(String name, boolean known) {
        int failures = throttle.failures(name);
        if (failures >= Throttle.FREE_TRIES) {
            transaction.executeWithoutResult(
                    status -> events.publishEvent(new Throttled(known ? name : "?", failures + " failures")));
        }
    }

    @EventListener
    void signedOut(LogoutSuccessEvent event) {
        if (event.getAuthentication().getPrincipal() instanceof AccountDetails who) {
            CurrentAccount account = who.account();
            publishAs(who, new AccountChange(account.id(), "signed-out", account.signInName(), ""));
        }
    }

    /** In the name of the person, whom the session does not know yet or any more. */
    private void publishAs(AccountDetails who, Audited event) {
        WorkAs.as(who, () -> {
            transaction.executeWithoutResult(status -> events.publishEvent(event));
            return who;
        });
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** Failed sign-ins under one name reached the limit. */
    private record Throttled(String subject, String detail) implements Audited {
        @Override
        public String action() {
            return "sign-in-throttled";
        }
    }
}
