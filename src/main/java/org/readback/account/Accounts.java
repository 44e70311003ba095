package org.readback.account;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts, for administrators. */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class Accounts {
    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final Links links;
    private final ApplicationEventPublisher events;

    Accounts(AccountRepository accounts, AccountDirectory directory, Links links, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.directory = directory;
        this.links = links;
        this.events = events;
    }

    /** By name; the system's own is not among them. */
    @Transactional(readOnly = true)
    public List<AccountCard> list() {
        return accounts.listExcept(WorkAs.SYSTEM).stream().map(Account::card).toList();
    }

    @Transactional(readOnly = true)
    public Optional<AccountCard> find(AccountId id) {
        return person(id).map(Account::card);
    }

    /** @throws UserError if the sign-in name is taken */
    public OneTimeLink create(NewAccount account) {
        return newLink(directory.create(account));
    }

    /** A way in for who has no password or forgot it; older links of the account are over, the password stays until the
     * new link is used.
     *
     * @throws UserError if the account is disabled */
    public OneTimeLink newLink(AccountId id) {
        Account account = require(id);
        if (!account.isActive()) {
            throw new UserError("account.link.disabled");
        }
        OneTimeLink link = links.make(id);
        events.publishEvent(AccountChange.of(account, "link-made", "until " + link.expiresAt()));
        return link;
    }

    /** Nobody signs in with it any more; its sessions and its link end.
     *
     * @throws UserError if nobody would be left to manage accounts */
    public void disable(AccountId id) {
        Account account = require(id);
        if (!account.isActive()) {
            return;
        }
        requireAnotherThan(account);
        account.disable();
        links.revoke(id);
        events.publishEvent(AccountChange.of(account, "account-disabled"));
    }

    public void enable(AccountId id) {
        Account account = require(id);
        if (!account.isActive()) {
            account.enable();
            events.publishEvent(AccountChange.of(account, "account-enabled"));
        }
    }

    /** Replaces roles and rights; running sessions end, so that the next one has the new ones.
     *
     * @throws UserError if there is no role, or nobody would be left to manage accounts */
    public void grant(AccountId id, Set<Role> roles, Set<Right> rights) {
        Account account = require(id);
        AccountCard before = account.card();
        if (roles.isEmpty()) {
            throw new UserError("account.form.roles.none");
        }
        if (before.roles().equals(roles) && before.rights().equals(rights)) {
            return;
        }
        if (!roles.contains(Role.ADMINISTRATOR)) {
            requireAnotherThan(account);
        }
        account.grant(roles, rights);
        events.publishEvent(AccountChange.of(
                account,
                "access-changed",
                "before: " + sorted(before.roles()) + sorted(before.rights()) + ", after: " + sorted(roles)
                        + sorted(rights)));
    }

    private static <E extends Enum<E>> List<E> sorted(Set<E> values) {
        return values.stream().sorted().toList();
    }

    private void requireAnotherThan(Account account) {
        if (account.isWorkingAdministrator()
                && accounts.lockAllWith(Role.ADMINISTRATOR).stream()
                        .noneMatch(other -> !other.id().equals(account.id()) && other.isWorkingAdministrator())) {
            throw new UserError("account.lastAdministrator");
        }
    }

    private Optional<Account> person(AccountId id) {
        return id.equals(WorkAs.SYSTEM) ? Optional.empty() : accounts.findById(id);
    }

    private Account require(AccountId id) {
        return person(id).orElseThrow(() -> new UserError("account.unknown"));
    }
}
