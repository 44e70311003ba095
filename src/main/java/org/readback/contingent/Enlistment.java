package org.readback.contingent;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts people where they serve; the caller has checked who asks. What was is kept: a stay ends, and another begins. */
@Service
@ForModules
@Transactional
public class Enlistment {
    private final MembershipRows memberships;
    private final SubUnitRows units;
    private final Rosters rosters;
    private final ApplicationEventPublisher events;

    Enlistment(MembershipRows memberships, SubUnitRows units, Rosters rosters, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.units = units;
        this.rosters = rosters;
        this.events = events;
    }

    /** From that day on, wherever they were before; sub-units that are new are made.
     *
     * @throws UserError if one of them came to where they are now after that day, or left somewhere after it */
    public void enlist(ContingentId contingent, Collection<NewMember> members, LocalDate day) {
        members.forEach(member -> free(contingent, member.account(), day));
        List<SubUnitPath> paths = members.stream()
                .map(member -> SubUnitPath.of(member.subUnit()))
                .distinct()
                .toList();
        Map<SubUnitPath, UUID> ids = units.with(contingent, paths);
        memberships.join(contingent, members, ids, day);
        members.forEach(member -> events.publishEvent(new ContingentChanged(
                "contingent-joined",
                member.account().toString(),
                contingent + " "
                        + String.join(
                                ", ", member.posts().stream().map(Enum::name).toList()) + " " + member.subUnit() + " "
                        + day)));
    }

    private void free(ContingentId contingent, AccountId person, LocalDate day) {
        Optional<ContingentId> open = rosters.openMembership(person);
        open.ifPresent(old -> end(person, day, old.equals(contingent) ? Stay.End.MOVED : Stay.End.TRANSFERRED, ""));
        if (memberships.isBusySince(person, day)) throw new UserError("contingent.error.day.before");
    }

    /** @param day the first on which they are no longer where they were
     * @throws UserError if they came there later */
    void end(AccountId person, LocalDate day, Stay.End why, String words) {
        if (memberships.openSince(person).filter(day::isBefore).isPresent()) {
            throw new UserError("contingent.error.day.before");
        }
        memberships.end(person, day, why, words);
    }
}
