package org.readback.contingent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.readback.base.ForModules;
import org.readback.base.UserError;
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
    private static final int LONGEST_NAME = 120;

    private final ContingentRepository contingents;
    private final SubUnitRepository subUnits;
    private final MembershipRepository memberships;
    private final Rosters rosters;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Contingents(Stores stores, Rosters rosters, SignedIn signedIn, ApplicationEventPublisher events, Clock clock) {
        this.contingents = stores.contingents();
        this.subUnits = stores.subUnits();
        this.memberships = stores.memberships();
        this.rosters = rosters;
        this.signedIn = signedIn;
        this.events = events;
        this.clock = clock;
    }

    /** Those that the person signed in looks after, soonest departure first. */
    @Transactional(readOnly = true)
    public List<ContingentCard> mine() {
        return rosters.ofStaff(signedIn.require().id());
    }

    /** Empty if there is none, or if the person signed in does not look after it: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<ContingentRoster> roster(ContingentId id) {
        return rosters.isStaff(signedIn.require().id(), id)
                ? rosters.card(id).map(card -> new ContingentRoster(card, rosters.members(id)))
                : Optional.empty();
    }

    /** Makes a contingent; whoever does so looks after it. */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public ContingentId create(String name, String mission, @Nullable LocalDate departsOn) {
        ContingentId id = store(name, mission, departsOn);
        rosters.addStaff(id, signedIn.require().id());
        return id;
    }

    /** Puts a trainee in; an open membership in another contingent that the person signed in looks after ends today.
     *
     * @throws UserError if there is no such trainee, or if others look after them: the two look alike */
    @PreAuthorize("hasRole('SUPERVISOR')")
    public void add(ContingentId contingent, NewMember member) {
        AccountId me = signedIn.require().id();
        if (!rosters.isStaff(me, contingent)) {
            throw new AccessDeniedException("Not a contingent of theirs.");
        }
        Optional<Membership> open = open(member.account());
        if (!rosters.isTrainee(member.account())
                || open.filter(each -> !rosters.isStaff(me, each.contingent())).isPresent()) {
            throw new UserError("contingent.error.person");
        }
        open.ifPresent(this::end);
        join(contingent, member);
    }

    /** Trainees who belong to no contingent now, by name; at most so many as a list can offer.
     *
     * @param part of the name or the sign-in name, ignoring case; empty for all */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('SUPERVISOR')")
    public List<AccountName> candidates(String part) {
        return rosters.candidates(part);
    }

    /** For the demonstration and for imports: the caller has checked who asks. */
    @ForModules
    @PreAuthorize("permitAll()")
    public ContingentId establish(ContingentRoster plan, List<NewMember> members, List<AccountId> staff) {
        ContingentCard card = plan.contingent();
        ContingentId id = store(card.name(), card.mission(), card.departsOn());
        staff.forEach(person -> rosters.addStaff(id, person));
        members.forEach(member -> {
            open(member.account()).ifPresent(this::end);
            join(id, member);
        });
        return id;
    }

    private ContingentId store(String name, String mission, @Nullable LocalDate departsOn) {
        if (name.isBlank() || name.length() > LONGEST_NAME || mission.isBlank() || mission.length() > LONGEST_NAME) {
            throw new UserError("contingent.error.name", LONGEST_NAME);
        }
        if (rosters.isNameTaken(name.strip())) {
            throw new UserError("contingent.error.taken", name.strip());
        }
        ContingentId id = new ContingentId(UUID.randomUUID());
        contingents.saveAndFlush(new Contingent(id, name.strip(), mission.strip(), departsOn));
        events.publishEvent(new ContingentChanged("contingent-created", name.strip(), mission.strip()));
        return id;
    }

    private Optional<Membership> open(AccountId person) {
        return rosters.openMembership(person).flatMap(memberships::findById);
    }

    private void end(Membership open) {
        open.end(Centre.today(clock));
        memberships.flush(); // before the next one opens: at most one is open
    }

    private void join(ContingentId contingent, NewMember member) {
        LocalDate today = Centre.today(clock);
        memberships.save(new Membership(UUID.randomUUID(), contingent, subUnit(contingent, member), member, today));
        events.publishEvent(new ContingentChanged(
                "contingent-joined", member.account().toString(), contingent + " " + member.post()));
    }

    private @Nullable UUID subUnit(ContingentId contingent, NewMember member) {
        if (member.subUnit().isEmpty()) {
            return null;
        }
        return rosters.subUnit(contingent, member.subUnit())
                .orElseGet(() -> subUnits.saveAndFlush(new SubUnit(UUID.randomUUID(), contingent, member.subUnit()))
                        .id());
    }
}
