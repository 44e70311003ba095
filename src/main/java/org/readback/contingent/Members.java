package org.readback.contingent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Reach;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.UserError;
import org.readback.identity.Identities;
import org.readback.identity.ServiceIdentity;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a contingent as its staff keeps them: where they stand, who they are in service, what was before.
 * Nothing is entered for a day to come: what people are now and what the rows say would differ. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class Members {
    public static final int LONGEST_REASON = 200;

    private final Doors doors;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What this service goes through. */
    @org.springframework.stereotype.Component
    record Doors(
            Rolls rolls,
            Rosters rosters,
            SubUnitRows units,
            Enlistment enlistment,
            Identities identities,
            Reach reach) {}

    Members(Doors doors, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.doors = doors;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** As things stood on the day, of those whom the person signed in looks after. Empty if there is no such contingent, or
     * they look after nobody in it: the two look alike. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    public Optional<RollSheet> sheet(ContingentId contingent, LocalDate day) {
        CurrentAccount me = signedIn.require();
        return doors.rolls()
                .card(contingent)
                .filter(_ -> doors.rolls().maySee(me, contingent))
                .map(card -> new RollSheet(
                        card,
                        doors.rolls().deployment(contingent),
                        doors.rolls().seenBy(me, contingent, day),
                        List.copyOf(doors.units().of(contingent).keySet()),
                        doors.rolls().mayManage(me, contingent)));
    }

    /** Who left the contingent and is in none now, by name. */
    @Transactional(readOnly = true)
    public List<AccountName> former(ContingentId contingent) {
        return doors.rolls().mayManage(signedIn.require(), contingent)
                ? doors.rosters().former(contingent)
                : List.of();
    }

    /** Where somebody served and who they were in service. Empty if there is no such person, or the person signed in may
     * not see them. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
    public Optional<ServiceHistory> history(AccountId person) {
        return Optional.of(person)
                .filter(each -> doors.reach().maySee(signedIn.require(), each))
                .flatMap(each -> doors.rosters().displayName(each))
                .map(name -> new ServiceHistory(
                        person,
                        name,
                        doors.rolls().stays(person),
                        doors.identities().history(person)));
    }

    /** Puts somebody in who is in no contingent, be it for the first time or again.
     *
     * @param day the first in the contingent
     * @throws UserError if there is no such trainee who is free, or the day is to come or before their last one elsewhere */
    public void join(ContingentId contingent, NewMember member, LocalDate day) {
        require(contingent);
        requirePast(day);
        if (!doors.rosters().isTrainee(member.account())
                || doors.rosters().openMembership(member.account()).isPresent()) {
            throw new UserError("contingent.error.person");
        }
        doors.enlistment().enlist(contingent, List.of(member), day);
    }

    /** Other posts, another sub-unit, or another contingent that the person signed in looks after as well.
     *
     * @param from where they are now
     * @param day the first in the new place
     * @throws UserError if they are not there, or the day is to come or before they came */
    public void move(ContingentId from, ContingentId to, NewMember member, LocalDate day) {
        require(from);
        require(to);
        requireMember(from, member.account());
        requirePast(day);
        doors.enlistment().enlist(to, List.of(member), day);
    }

    /** @param day the first no longer in the contingent
     * @param reason at most {@value #LONGEST_REASON} characters, not blank
     * @throws UserError if they are not in it, the day is to come or before they came, or there is no reason */
    public void leave(ContingentId contingent, AccountId person, LocalDate day, String reason) {
        require(contingent);
        requireMember(contingent, person);
        requirePast(day);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            throw new UserError("contingent.error.reason", LONGEST_REASON);
        }
        doors.enlistment().end(person, day, Stay.End.LEFT, reason.strip());
        events.publishEvent(new ContingentChanged(
                "contingent-left", person.toString(), contingent + " " + day + " " + reason.strip()));
    }

    /** What stood before stays in the history.
     *
     * @param from the first day on which it stands
     * @throws UserError if they are not in the contingent, the day is to come, or somebody else has the number */
    public void identify(ContingentId contingent, AccountId person, ServiceIdentity identity, LocalDate from) {
        require(contingent);
        requireMember(contingent, person);
        requirePast(from);
        doors.identities().record(person, identity, from);
    }

    private void require(ContingentId contingent) {
        if (!doors.rolls().mayManage(signedIn.require(), contingent)) {
            throw new AccessDeniedException("Not a contingent of theirs.");
        }
    }

    private void requireMember(ContingentId contingent, AccountId person) {
        if (doors.rosters().openMembership(person).filter(contingent::equals).isEmpty()) {
            throw new UserError("contingent.error.member");
        }
    }

    private void requirePast(LocalDate day) {
        if (day.isAfter(Centre.today(clock))) throw new UserError("contingent.error.day.future");
    }
}
