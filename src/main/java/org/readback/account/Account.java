package org.readback.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person who may sign in. Every change that must end running sessions raises the stamp, which a session carries. */
@Entity
class Account {
    @EmbeddedId
    private AccountId id;

    private String signInName;
    private String displayName;
    private Locale locale;

    @Enumerated(EnumType.STRING)
    private AccountState state = AccountState.ACTIVE;

    @Nullable
    private String passwordHash;

    private int stamp;
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_right", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "\"right\"")
    @Enumerated(EnumType.STRING)
    private Set<Right> rights = EnumSet.noneOf(Right.class);

    @Nullable
    @Version
    private Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Account() {}

    Account(NewAccount account, Instant now) {
        id = new AccountId(UUID.randomUUID());
        signInName = account.signInName();
        displayName = account.displayName();
        locale = account.locale();
        createdAt = now;
        roles.addAll(account.roles());
        rights.addAll(account.rights());
    }

    AccountId id() {
        return id;
    }

    String signInName() {
        return signInName;
    }

    Locale locale() {
        return locale;
    }

    int stamp() {
        return stamp;
    }

    Optional<String> passwordHash() {
        return Optional.ofNullable(passwordHash);
    }

    boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    /** Could manage accounts right now: not disabled, and a password was set. */
    boolean isWorkingAdministrator() {
        return isActive() && passwordHash != null && roles.contains(Role.ADMINISTRATOR);
    }

    void chooseLocale(Locale chosen) {
        locale = chosen;
    }

    void rename(String newName) {
        displayName = newName;
    }

    void setPassword(String hash) {
        passwordHash = hash;
        stamp++;
    }

    void disable() {
        state = AccountState.DISABLED;
        stamp++;
    }

    void enable() {
        state = AccountState.ACTIVE;
    }

    void grant(Set<Role> newRoles, Set<Right> newRights) {
        roles.retainAll(newRoles);
        roles.addAll(newRoles);
        rights.retainAll(newRights);
        rights.addAll(newRights);
        stamp++;
    }

    AccountCard card() {
        return new AccountCard(id, signInName, displayName, roles, rights, state, passwordHash != null);
    }

    AccountName name() {
        return new AccountName(id, signInName, displayName);
    }

    CurrentAccount current() {
        return new CurrentAccount(id, signInName, displayName, roles, locale);
    }

    AccountDetails details(Instant signedInAt) {
        return new AccountDetails(current(), rights, stamp, signedInAt);
    }
}
