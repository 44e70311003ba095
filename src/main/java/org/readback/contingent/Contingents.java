package org.readback.contingent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.readback.requirement.Deployment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Contingents as their staff sees them; who makes one looks after it. */
@Service
@Transactional
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class Contingents {
    private final Doors doors;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** What this service goes through. */
    @org.springframework.stereotype.Component
    record Doors(ContingentRows contingents, StaffRows staff, Rosters rosters, Rolls rolls, Enlistment enlistment) {}

    Contingents(Doors doors, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.doors = doors;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Those of which the person signed in looks after all or a part, soonest departure first. */
    @Transactional(readOnly = true)
    public List<ContingentCard> mine() {
        return doors.rosters().ofStaff(signedIn.require().id());
    }

    /** Those that the person signed in may change: supervisors who look after all of it. */
    @Transactional(readOnly = true)
    public Set<ContingentId> managed() {
        CurrentAccount me = signedIn.require();
        return me.is(Role.SUPERVISOR) ? doors.staff().all(me.id()) : Set.of();
    }

    /** Of the members those whom the person signed in looks after. Empty if there is no such contingent, or if it is none
     * of theirs: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<ContingentRoster> roster(ContingentId id) {
        CurrentAccount me = signedIn.require();
        return doors.rosters()
                .card(id)
                .filter(_ -> doors.rolls().maySee(me, id))
                .map(card -> new ContingentRoster(
                        card,
                        doors.rolls().seenBy(me, id, Centre.today(clock)).stream()
                                .map(Member::of)
                                .toList()));
    }

    /** Makes a contingent; whoever does so looks after it. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public ContingentId create(String name, String mission, @Nullable LocalDate departsOn) {
        ContingentId id = store(
                new ContingentPlan(name, mission, new Deployment(Optional.ofNullable(departsOn), Optional.empty())));
        doors.staff().add(id, signedIn.require().id(), Optional.empty());
        return id;
    }

    /** Puts a trainee in; an open membership in another contingent that the person signed in looks after ends today.
     *
     * @throws UserError if there is no such trainee, or if others look after them: the two look alike */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void add(ContingentId contingent, NewMember member) {
        CurrentAccount me = signedIn.require();
        if (!doors.rolls().mayManage(me, contingent)) throw new AccessDeniedException("Not a contingent of theirs.");
        Optional<ContingentId> open = doors.rosters().openMembership(member.account());
        if (!doors.rosters().isTrainee(member.account())
                || open.filter(each -> !doors.rolls().mayManage(me, each)).isPresent()) {
            throw new UserError("contingent.error.person");
        }
        doors.enlistment().enlist(contingent, List.of(member), Centre.today(clock));
    }

    /** Trainees who belong to no contingent now, by name; at most so many as a list can offer.
     *
     * @param part of the name or the sign-in name, ignoring case; empty for all */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SUPERVISOR')")
    public List<AccountName> candidates(String part) {
        return doors.rosters().candidates(part);
    }

    /** For the demonstration and for tests: the caller has checked who asks. */
    @ForModules
    @PreAuthorize("permitAll()")
    public ContingentId establish(ContingentRoster plan, List<NewMember> members, List<AccountId> staff) {
        ContingentCard card = plan.contingent();
        var deployment = new Deployment(Optional.ofNullable(card.departsOn()), Optional.empty());
        return establish(new ContingentPlan(card.name(), card.mission(), deployment), members, staff);
    }

    /** For the demonstration and for tests: the caller has checked who asks. */
    @ForModules
    @PreAuthorize("permitAll()")
    public ContingentId establish(ContingentPlan plan, List<NewMember> members, List<AccountId> staff) {
        ContingentId id = store(plan);
        staff.forEach(person -> doors.staff().add(id, person, Optional.empty()));
        doors.enlistment().enlist(id, members, Centre.today(clock));
        return id;
    }

    private ContingentId store(ContingentPlan plan) {
        if (doors.contingents().named(plan.name()).isPresent()) {
            throw new UserError("contingent.error.taken", plan.name());
        }
        ContingentId id = new ContingentId(UUID.randomUUID());
        doors.contingents().insert(id, plan.name(), plan.mission(), plan.deployment());
        events.publishEvent(new ContingentChanged("contingent-created", plan.name(), plan.mission()));
        return id;
    }
}
