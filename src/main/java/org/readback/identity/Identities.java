package org.readback.identity;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.annotation.Transactional;

/** Who people are in service, on any day; the caller has checked who asks. */
@org.springframework.stereotype.Service
@ForModules
@Transactional
public class Identities {
    private final IdentityRows rows;
    private final AccountDirectory accounts;
    private final ApplicationEventPublisher events;

    Identities(IdentityRows rows, AccountDirectory accounts, ApplicationEventPublisher events) {
        this.rows = rows;
        this.accounts = accounts;
        this.events = events;
    }

    /** What stood on the day, in one query; who has none is missing. */
    @Transactional(readOnly = true)
    public Map<AccountId, ServiceIdentity> on(Collection<AccountId> people, LocalDate day) {
        return people.isEmpty() ? Map.of() : rows.on(people, day);
    }

    /** What stood and stands, newest first. */
    @Transactional(readOnly = true)
    public List<IdentityEntry> history(AccountId person) {
        return rows.history(person);
    }

    /** What stands now. */
    @Transactional(readOnly = true)
    public Optional<ServiceIdentity> now(AccountId person) {
        return rows.history(person).stream()
                .filter(entry -> entry.until().isEmpty())
                .map(IdentityEntry::identity)
                .findFirst();
    }

    /** Whose numbers these are now. */
    @Transactional(readOnly = true)
    public Map<ServiceNumber, AccountId> holders(Collection<ServiceNumber> numbers) {
        return rows.holders(numbers);
    }

    /** From that day on; a first one stands from the beginning. Where the name changes, screens call the person by the new
     * one. Nothing happens if it stands already.
     *
     * @throws UserError if somebody else has the number, or if what stands began after that day */
    public void record(AccountId person, ServiceIdentity identity, LocalDate from) {
        Optional<IdentityEntry> before = rows.history(person).stream().findFirst();
        if (before.filter(entry -> entry.identity().equals(identity)).isPresent()) return;
        requireFree(identity.number(), person);
        if (before.flatMap(IdentityEntry::from).filter(from::isBefore).isPresent()) {
            throw new UserError("identity.error.before");
        }
        if (before.isPresent()) rows.end(person, from);
        insert(Map.of(person, identity), before.isPresent() ? from : null);
        events.publishEvent(new IdentityChanged(
                "identity-changed",
                person.toString(),
                before.map(entry -> changes(entry.identity(), identity)).orElse(identity.number() + " new")));
        boolean renamed = before.map(entry -> entry.identity().latin())
                .filter(identity.latin()::equals)
                .isEmpty();
        if (renamed) accounts.rename(person, identity.displayName());
    }

    /** For people who have none yet, in one statement.
     *
     * @throws UserError if somebody has one of the numbers */
    public void establish(Map<AccountId, ServiceIdentity> people) {
        insert(people, null);
        people.forEach((person, identity) -> events.publishEvent(
                new IdentityChanged("identity-changed", person.toString(), identity.number() + " new")));
    }

    private void insert(Map<AccountId, ServiceIdentity> people, @Nullable LocalDate from) {
        try {
            rows.insert(people, from);
        } catch (DuplicateKeyException taken) {
            throw new UserError("identity.error.taken");
        }
    }

    private void requireFree(ServiceNumber number, AccountId person) {
        if (rows.holders(List.of(number)).values().stream().anyMatch(holder -> !holder.equals(person))) {
            throw new UserError("identity.error.taken");
        }
    }

    /** What an auditor has to see: what was, and what is. */
    private static String changes(ServiceIdentity before, ServiceIdentity after) {
        return "before: " + words(before) + "; after: " + words(after);
    }

    private static String words(ServiceIdentity identity) {
        return String.join(
                ", ",
                identity.rank(),
                identity.number().toString(),
                identity.cyrillic().toString(),
                identity.latin().toString());
    }
}
