package org.readback.account;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readback.base.ForModules;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the door of an empty installation: there are no default passwords. */
@Service
@ForModules
@Transactional
public class FirstAdministrator {
    private static final String SIGN_IN_NAME = "administrator";
    private final AccountRepository accounts;
    private final AccountDirectory directory;
    private final Links links;
    private final ApplicationEventPublisher events;

    FirstAdministrator(
            AccountRepository accounts, AccountDirectory directory, Links links, ApplicationEventPublisher events) {
        this.accounts = accounts;
        this.directory = directory;
        this.links = links;
        this.events = events;
    }

    /** A fresh link while no administrator can sign in; made anew at each start, so that a lost one is no loss. Whoever
     * can start the server can get it: they hold the data anyway. */
    public Optional<OneTimeLink> invite() {
        if (accounts.lockAllWith(Role.ADMINISTRATOR).stream().anyMatch(Account::isWorkingAdministrator)) {
            return Optional.empty();
        }
        Account account = accounts.findById(directory.find(SIGN_IN_NAME).orElseGet(this::create))
                .orElseThrow();
        account.enable();
        if (!account.card().roles().contains(Role.ADMINISTRATOR)) {
            account.grant(Set.of(Role.ADMINISTRATOR), Set.of());
        }
        OneTimeLink link = links.make(account.id());
        events.publishEvent(AccountChange.of(account, "link-made", "first administrator, until " + link.expiresAt()));
        return Optional.of(link);
    }

    private AccountId create() {
        return directory.create(
                new NewAccount(SIGN_IN_NAME, "Administrator", Set.of(Role.ADMINISTRATOR), Locale.ENGLISH));
    }
}
