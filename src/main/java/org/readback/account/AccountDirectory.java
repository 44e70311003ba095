package org.readback.account;

import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final Links links;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AccountDirectory(
            AccountRepository accounts,
            Links links,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.links = links;
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

    /** Those who may sign in and hold one of the roles, by name. */
    @Transactional(readOnly = true)
    public List<AccountName> withRoles(Collection<Role> roles) {
        return roles.stream()
                .flatMap(role -> accounts.withRole(role).stream())
                .distinct()
                .sorted(Comparator.comparing(AccountName::displayName).thenComparing(AccountName::signInName))
                .toList();
    }

    /** Those of them who have the right. */
    @Transactional(readOnly = true)
    public Set<AccountId> withRight(Collection<AccountId> ids, Right right) {
        return ids.isEmpty() ? Set.of() : accounts.withRight(ids, right);
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

    /** As {@link #create(NewAccount)}, many at once, in their order.
     *
     * @throws UserError if a sign-in name is taken */
    public List<AccountId> createAll(List<NewAccount> wanted) {
        taken(wanted.stream().map(NewAccount::signInName).toList()).stream()
                .findFirst()
                .ifPresent(name -> {
                    throw new UserError("account.form.signInName.taken", name);
                });
        List<Account> created =
                wanted.stream().map(each -> new Account(each, clock.instant())).toList();
        accounts.saveAllAndFlush(created);
        created.forEach(each -> events.publishEvent(
                AccountChange.of(each, "account-created", "roles " + each.card().roles())));
        return created.stream().map(Account::id).toList();
    }

    /** Those of the sign-in names that somebody has, in small letters. */
    @Transactional(readOnly = true)
    public Set<String> taken(Collection<String> signInNames) {
        return accounts.taken(
                signInNames.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList());
    }

    /** A way in for each of them who has no password yet, as {@link Accounts#newLink}; who has one, or is disabled, is
     * missing. */
    public List<OneTimeLink> invite(Collection<AccountId> people) {
        return accounts.findAllById(people).stream()
                .filter(account -> account.isActive() && account.passwordHash().isEmpty())
                .map(account -> {
                    OneTimeLink link = links.make(account.id());
                    events.publishEvent(AccountChange.of(account, "link-made", "until " + link.expiresAt()));
                    return link;
                })
                .toList();
    }

    /** As others see the person from now on.
     *
     * @throws UserError if it is no name */
    public void rename(AccountId id, String displayName) {
        Account account = accounts.findById(id).orElseThrow(() -> new UserError("account.unknown"));
        String before = account.name().displayName();
        account.rename(NewAccount.name(displayName));
        events.publishEvent(AccountChange.of(account, "account-renamed", "before: " + before));
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
