package org.readback.contingent;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.AccountName;
import org.readback.account.CurrentAccount;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.UserError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a contingent is called, when it goes, of what it consists, and who looks after it. */
@Service
@Transactional
@PreAuthorize("hasRole('SUPERVISOR')")
public class ContingentSettings {
    private final Tables tables;
    private final Rolls rolls;
    private final AccountDirectory accounts;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    /** The tables that are written here. */
    @org.springframework.stereotype.Component
    record Tables(ContingentRows contingents, SubUnitRows units, StaffRows staff) {}

    ContingentSettings(
            Tables tables,
            Rolls rolls,
            AccountDirectory accounts,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.tables = tables;
        this.rolls = rolls;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** @param subUnits each before what is below it */
    public record Sheet(ContingentCard card, ContingentPlan plan, List<SubUnitPath> subUnits, List<StaffMember> staff) {
        public Sheet {
            subUnits = List.copyOf(subUnits);
            staff = List.copyOf(staff);
        }
    }

    /** Empty if there is none, or if the person signed in does not look after all of it: the two look alike. */
    @Transactional(readOnly = true)
    public Optional<Sheet> sheet(ContingentId contingent) {
        return rolls.mayManage(signedIn.require(), contingent)
                ? rolls.card(contingent)
                        .map(card -> new Sheet(
                                card,
                                new ContingentPlan(card.name(), card.mission(), rolls.deployment(contingent)),
                                List.copyOf(tables.units().of(contingent).keySet()),
                                tables.staff().of(contingent)))
                : Optional.empty();
    }

    /** @throws UserError if another contingent has the name */
    public void change(ContingentId contingent, ContingentPlan plan) {
        require(contingent);
        if (tables.contingents()
                .named(plan.name())
                .filter(other -> !other.equals(contingent))
                .isPresent()) {
            throw new UserError("contingent.error.taken", plan.name());
        }
        tables.contingents().update(contingent, plan.name(), plan.mission(), plan.deployment());
        tell(
                "contingent-changed",
                contingent,
                plan.name() + ", " + plan.mission() + ", "
                        + plan.deployment().departs().map(Object::toString).orElse("-") + ", "
                        + plan.deployment().ends().map(Object::toString).orElse("-"));
    }

    /** With what it is within; nothing happens if it is there. */
    public void addSubUnit(ContingentId contingent, SubUnitPath path) {
        require(contingent);
        if (path.names().isEmpty()) throw new UserError("contingent.error.subunit.none");
        tables.units().with(contingent, List.of(path));
        tell("contingent-changed", contingent, path.toString());
    }

    /** Instructors and supervisors who may be given the contingent or a part of it, by name. */
    @Transactional(readOnly = true)
    public List<AccountName> candidates() {
        return accounts.withRoles(List.of(Role.SUPERVISOR, Role.INSTRUCTOR));
    }

    /** @param part {@link SubUnitPath#NONE} for all of the contingent
     * @throws UserError if they are neither supervisor nor instructor, or there is no such part */
    public void give(ContingentId contingent, AccountId person, SubUnitPath part) {
        require(contingent);
        if (candidates().stream().noneMatch(each -> each.id().equals(person))) {
            throw new UserError("contingent.error.staff");
        }
        tables.staff().add(contingent, person, unit(contingent, part));
        tell("contingent-staff-added", contingent, person + " " + part);
    }

    /** @throws UserError if no supervisor would look after all of the contingent any more */
    public void take(ContingentId contingent, AccountId person, SubUnitPath part) {
        require(contingent);
        tables.staff().remove(contingent, person, unit(contingent, part));
        boolean kept = tables.staff().of(contingent).stream()
                .anyMatch(each -> each.isSupervisor() && each.part().equals(SubUnitPath.NONE));
        if (!kept) throw new UserError("contingent.error.staff.last");
        tell("contingent-staff-removed", contingent, person + " " + part);
    }

    private Optional<UUID> unit(ContingentId contingent, SubUnitPath part) {
        if (part.names().isEmpty()) return Optional.empty();
        Map<SubUnitPath, UUID> known = tables.units().of(contingent);
        return Optional.of(Optional.ofNullable(known.get(part))
                .orElseThrow(() -> new UserError("contingent.error.subunit.unknown")));
    }

    private void require(ContingentId contingent) {
        CurrentAccount me = signedIn.require();
        if (!rolls.mayManage(me, contingent)) throw new AccessDeniedException("Not a contingent of theirs.");
    }

    private void tell(String action, ContingentId contingent, String detail) {
        events.publishEvent(new ContingentChanged(action, contingent.toString(), detail));
    }
}
