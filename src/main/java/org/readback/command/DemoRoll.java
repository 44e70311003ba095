package org.readback.command;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.readback.account.AccountDirectory;
import org.readback.account.AccountId;
import org.readback.account.NewAccount;
import org.readback.account.Role;
import org.readback.account.WorkAs;
import org.readback.base.Centre;
import org.readback.command.DemoTroop.Soldier;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentPlan;
import org.readback.contingent.ContingentSettings;
import org.readback.contingent.Contingents;
import org.readback.contingent.Enlistment;
import org.readback.contingent.Members;
import org.readback.contingent.NewMember;
import org.readback.contingent.SubUnitPath;
import org.readback.identity.Identities;
import org.readback.identity.PassportLatin;
import org.readback.identity.PersonName;
import org.readback.identity.ServiceIdentity;
import org.readback.requirement.Deployment;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A whole contingent that gets ready to go: its people, who they are in service, and a little of what happened since. */
@Component
class DemoRoll {
    static final String CONTINGENT = "Karana-8";
    private static final String MISSION = "UNMIKAR, Republic of Karana";
    private static final int DAYS_TO_DEPARTURE = 60;
    private static final int DAYS_AWAY = 365;
    private static final int DAYS_SINCE_ENLISTED = 150;
    private static final int DAYS_SINCE_MOVED = 40;
    private static final int DAYS_SINCE_MARRIED = 25;
    private static final int DAYS_SINCE_LEFT = 18;
    private static final int MOVED = 30;
    private static final int MARRIED = 25;
    /** Behind the numbers of {@link DemoPeople}. */
    private static final int FIRST = 1000;

    private static final long SEED = 139;

    /** What is filled. */
    @Component
    record Doors(
            AccountDirectory accounts,
            Contingents contingents,
            ContingentSettings settings,
            Enlistment enlistment,
            Members members,
            Identities identities) {}

    private final Doors doors;
    private final WorkAs workAs;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoRoll(Doors doors, WorkAs workAs, TransactionTemplate transaction, Clock clock) {
        this.doors = doors;
        this.workAs = workAs;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Names and numbers for the people of the first contingent. */
    void identify(List<DemoPerson> people, List<AccountId> accounts) {
        Map<AccountId, ServiceIdentity> identities = new LinkedHashMap<>();
        people.forEach(person -> identities.put(
                accounts.get(person.number()),
                DemoNames.identity(person.number(), person.displayName(), person.rank())));
        doors.identities().establish(identities);
    }

    /** All of it or nothing; what is there is left alone.
     *
     * @param colleague is given one platoon only */
    void fill(AccountId supervisor, AccountId instructor, AccountId colleague) {
        boolean isThere = workAs.person(supervisor, doors.contingents()::mine).stream()
                .anyMatch(card -> card.name().equals(CONTINGENT));
        if (isThere) return;
        workAs.person(
                supervisor,
                () -> transaction.execute(_ -> {
                    ContingentId contingent = establish(List.of(supervisor, instructor));
                    doors.settings().give(contingent, colleague, SubUnitPath.of("Company 1 / Platoon 2"));
                    return contingent;
                }));
    }

    private ContingentId establish(List<AccountId> staff) {
        LocalDate today = Centre.today(clock);
        LocalDate departs = today.plusDays(DAYS_TO_DEPARTURE);
        var deployment = new Deployment(Optional.of(departs), Optional.of(departs.plusDays(DAYS_AWAY)));
        List<String> taken = DemoPeople.invent(new SplittableRandom(DemoFiller.SEED)).stream()
                .map(DemoPerson::displayName)
                .toList();
        List<Soldier> troop = DemoTroop.invent(new SplittableRandom(SEED), taken);
        List<AccountId> accounts = accounts(troop);
        ContingentId contingent =
                doors.contingents().establish(new ContingentPlan(CONTINGENT, MISSION, deployment), List.of(), staff);
        List<NewMember> members = new ArrayList<>();
        for (int i = 0; i < troop.size(); i++) {
            Soldier soldier = troop.get(i);
            members.add(new NewMember(accounts.get(i), soldier.rank(), soldier.posts(), soldier.subUnit()));
        }
        doors.enlistment().enlist(contingent, members, today.minusDays(DAYS_SINCE_ENLISTED));
        name(troop, accounts);
        happen(contingent, members, today);
        return contingent;
    }

    private List<AccountId> accounts(List<Soldier> troop) {
        return doors.accounts()
                .createAll(troop.stream()
                        .map(soldier -> new NewAccount(
                                soldier.signInName(), soldier.displayName(), Set.of(Role.TRAINEE), Locale.ENGLISH))
                        .toList());
    }

    private void name(List<Soldier> troop, List<AccountId> accounts) {
        Map<AccountId, ServiceIdentity> identities = new LinkedHashMap<>();
        for (int i = 0; i < troop.size(); i++) {
            Soldier soldier = troop.get(i);
            identities.put(accounts.get(i), DemoNames.identity(FIRST + i, soldier.displayName(), soldier.rank()));
        }
        doors.identities().establish(identities);
    }

    /** One who came from another platoon, one who married, and one more who left. */
    private void happen(ContingentId contingent, List<NewMember> members, LocalDate today) {
        NewMember mover = members.get(MOVED);
        doors.enlistment()
                .enlist(
                        contingent,
                        List.of(new NewMember(
                                mover.account(), mover.rank(), mover.posts(), "Company 2 / Platoon 1 / Section 3")),
                        today.minusDays(DAYS_SINCE_MOVED));
        AccountId bride = members.get(MARRIED).account();
        doors.identities()
                .now(bride)
                .ifPresent(before ->
                        doors.identities().record(bride, married(before), today.minusDays(DAYS_SINCE_MARRIED)));
        AccountId gone = members.getLast().account();
        doors.members().leave(contingent, gone, today.minusDays(DAYS_SINCE_LEFT), "Medical board: not fit to deploy");
    }

    private static ServiceIdentity married(ServiceIdentity before) {
        PersonName now = PersonName.cyrillic("Серікова", before.cyrillic().given());
        return new ServiceIdentity(
                before.rank(),
                before.number(),
                now,
                new PersonName(PassportLatin.of(now.surname()), before.latin().given()),
                before.sex(),
                before.bornOn(),
                before.service());
    }
}
