package org.readback.account;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is who, for other modules. */
@Service
@ForModules
@Transactional
public class AccountDirectory {
    private final AccountRepository accounts;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDirectory(
            AccountRepository accounts, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /** Those of the ids that exist. */
    @Transactional(readOnly = true)
    public Map<AccountId, AccountName> names(Collection<AccountId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : accounts.names(ids).stream().collect(Collectors.toUnmodifiableMap(AccountName::id, name -> name));
    }

    @Transactional(readOnly = true)
    public Optional<AccountName> name(AccountId id) {
        return Optional.ofNullable(names(List.of(id)).get(id));
    }

    /** Those who may sign in and hold the role, by name. */
    @Transactional(readOnly = true)
    public List<AccountName> withRole(Role role) {
        return accounts.withRole(role);
    }

    /** Ignoring case. */
    @Transactional(readOnly = true)
    public Optional<AccountId> find(String signInName) {
        return accounts.named(signInName).map(Account::id);
    }

    /** Without a password: nobody can sign in with it until a one-time link was used.
     *
     * @throws UserError if the sign-in name is taken */
    public AccountId create(NewAccount account) {
        return insert(account).id();
    }

    /** With a password that the caller chose at random, for the demonstration. */
    public AccountId create(NewAccount account, String password) {
        Account created = insert(account);
        created.setPassword(encoder.encode(password));
        return created.id();
    }

    private Account insert(NewAccount account) {
        if (accounts.named(account.signInName()).isPresent()) {
            throw new UserError("account.form.signInName.taken", account.signInName());
        }
        Account created = accounts.saveAndFlush(new Account(account, clock.instant()));
        events.publishEvent(AccountChange.of(
                created, "account-created", "roles " + account.roles() + ", rights " + account.rights()));
        return created;
    }
}
