package org.readback.contingent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.base.ForModules;
import org.readback.identity.Identities;
import org.readback.identity.ServiceIdentity;
import org.readback.requirement.Deployment;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belonged where on any day, for other modules, which check who asks. However many people it is about, an answer
 * takes two queries. */
@Service
@ForModules
@Transactional(readOnly = true)
public class Rolls {
    private final MembershipRows memberships;
    private final ContingentRows contingents;
    private final StaffRows staff;
    private final Rosters rosters;
    private final Identities identities;

    Rolls(
            MembershipRows memberships,
            ContingentRows contingents,
            StaffRows staff,
            Rosters rosters,
            Identities identities) {
        this.memberships = memberships;
        this.contingents = contingents;
        this.staff = staff;
        this.rosters = rosters;
        this.identities = identities;
    }

    /** All who belong to the contingent on the day, by sub-unit and name; who is in none comes last. */
    public List<RollMember> members(ContingentId contingent, LocalDate day) {
        return known(memberships.members(contingent, day, Optional.empty()), day).stream()
                .map(MembershipRows.Row::member)
                .toList();
    }

    /** As {@link #members}, but only those whom the viewer looks after: all, those of some sub-units, or nobody. */
    public List<RollMember> seenBy(CurrentAccount viewer, ContingentId contingent, LocalDate day) {
        if (!isStaff(viewer)) return List.of();
        if (staff.looksAfterAll(viewer.id(), contingent)) return members(contingent, day);
        List<UUID> units = staff.units(viewer.id(), contingent);
        return units.isEmpty()
                ? List.of()
                : known(memberships.members(contingent, day, Optional.of(units)), day).stream()
                        .map(MembershipRows.Row::member)
                        .toList();
    }

    /** Where each of these people stands on the day; who is in no contingent is missing. */
    public Map<AccountId, RollMember> of(Collection<AccountId> people, LocalDate day) {
        return known(memberships.of(people, day), day).stream()
                .map(MembershipRows.Row::member)
                .collect(Collectors.toUnmodifiableMap(RollMember::account, member -> member));
    }

    public Optional<ContingentId> contingentOf(AccountId person, LocalDate day) {
        return Optional.ofNullable(contingentsOf(List.of(person), day).get(person));
    }

    /** Who is in none is missing. */
    public Map<AccountId, ContingentId> contingentsOf(Collection<AccountId> people, LocalDate day) {
        return memberships.of(people, day).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.member().account(), MembershipRows.Row::contingent));
    }

    /** Where somebody was and is, newest first. */
    public List<Stay> stays(AccountId person) {
        return memberships.stays(person);
    }

    /** Unknown where there is no such contingent. */
    public Deployment deployment(ContingentId contingent) {
        return contingents.deployment(contingent);
    }

    public Optional<ContingentCard> card(ContingentId contingent) {
        return rosters.card(contingent);
    }

    /** Contingents of which the viewer looks after all or a part, soonest departure first. */
    public List<ContingentCard> seenBy(CurrentAccount viewer) {
        return isStaff(viewer) ? rosters.ofStaff(viewer.id()) : List.of();
    }

    /** Whether the viewer may change what concerns the contingent as a whole: a supervisor who looks after all of it. */
    public boolean mayManage(CurrentAccount viewer, ContingentId contingent) {
        return viewer.is(Role.SUPERVISOR) && staff.looksAfterAll(viewer.id(), contingent);
    }

    /** Whether the viewer looks after the contingent or a part of it. */
    public boolean maySee(CurrentAccount viewer, ContingentId contingent) {
        return isStaff(viewer)
                && (staff.looksAfterAll(viewer.id(), contingent)
                        || !staff.units(viewer.id(), contingent).isEmpty());
    }

    private static boolean isStaff(CurrentAccount viewer) {
        return viewer.is(Role.SUPERVISOR) || viewer.is(Role.INSTRUCTOR);
    }

    private List<MembershipRows.Row> known(List<MembershipRows.Row> rows, LocalDate day) {
        Map<AccountId, ServiceIdentity> known =
                identities.on(rows.stream().map(row -> row.member().account()).toList(), day);
        return rows.stream()
                .map(row -> row.with(Optional.ofNullable(known.get(row.member().account()))))
                .toList();
    }
}
