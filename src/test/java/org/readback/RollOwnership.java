package org.readback;

import static org.readback.OwnershipCase.act;
import static org.readback.OwnershipCase.of;
import static org.readback.account.Role.INSTRUCTOR;
import static org.readback.account.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentPlan;
import org.readback.contingent.ContingentSettings;
import org.readback.contingent.Members;
import org.readback.contingent.NewMember;
import org.readback.contingent.SubUnitPath;
import org.readback.formats.SheetFile;
import org.readback.identity.TestIdentities;
import org.readback.requirement.Deployment;
import org.readback.requirement.Post;
import org.readback.roll.RollColumn;
import org.readback.roll.RollImports;

/** {@link OwnershipCase}s of contingents and their people. */
final class RollOwnership {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);

    private static final SheetFile FILE =
            new SheetFile(List.of("Number"), List.of(new SheetFile.Line(2, List.of("none"))));
    private static final Map<RollColumn, Integer> COLUMNS = Map.of(RollColumn.NUMBER, 0);

    static final List<OwnershipCase<?>> ALL = List.of(
            of(
                    Members.class,
                    "sheet(ContingentId, LocalDate)",
                    Set.of(SUPERVISOR, INSTRUCTOR),
                    (members, two) -> members.sheet(two.theirs().contingent(), DAY)),
            of(
                    Members.class,
                    "former(ContingentId)",
                    Set.of(),
                    (members, two) -> members.former(two.theirs().contingent())),
            of(
                    Members.class,
                    "history(AccountId)",
                    Set.of(SUPERVISOR, INSTRUCTOR),
                    (members, two) -> members.history(two.theirs().trainee())),
            act(
                    Members.class,
                    "join(ContingentId, NewMember, LocalDate)",
                    Set.of(),
                    (members, two) -> members.join(
                            two.mine().contingent(), member(two.theirs().trainee()), DAY)),
            act(
                    Members.class,
                    "move(ContingentId, ContingentId, NewMember, LocalDate)",
                    Set.of(),
                    (members, two) -> members.move(
                            two.mine().contingent(),
                            two.theirs().contingent(),
                            member(two.mine().trainee()),
                            DAY)),
            act(
                    Members.class,
                    "leave(ContingentId, AccountId, LocalDate, String)",
                    Set.of(),
                    (members, two) ->
                            members.leave(two.mine().contingent(), two.theirs().trainee(), DAY, "Ill")),
            act(
                    Members.class,
                    "identify(ContingentId, AccountId, ServiceIdentity, LocalDate)",
                    Set.of(),
                    (members, two) -> members.identify(
                            two.mine().contingent(), two.theirs().trainee(), TestIdentities.man("Ахметов"), DAY)),
            of(
                    ContingentSettings.class,
                    "sheet(ContingentId)",
                    Set.of(SUPERVISOR),
                    (settings, two) -> settings.sheet(two.theirs().contingent())),
            act(
                    ContingentSettings.class,
                    "change(ContingentId, ContingentPlan)",
                    Set.of(SUPERVISOR),
                    (settings, two) -> settings.change(
                            two.theirs().contingent(),
                            new ContingentPlan("Taken " + two.theirs().contingent(), "UNMIKAR", Deployment.UNKNOWN))),
            act(
                    ContingentSettings.class,
                    "addSubUnit(ContingentId, SubUnitPath)",
                    Set.of(SUPERVISOR),
                    (settings, two) -> settings.addSubUnit(two.theirs().contingent(), SubUnitPath.of("Company 9"))),
            act(
                    ContingentSettings.class,
                    "give(ContingentId, AccountId, SubUnitPath)",
                    Set.of(SUPERVISOR),
                    (settings, two) ->
                            settings.give(two.theirs().contingent(), two.mine().the(INSTRUCTOR), SubUnitPath.NONE)),
            act(
                    ContingentSettings.class,
                    "take(ContingentId, AccountId, SubUnitPath)",
                    Set.of(),
                    (settings, two) -> settings.take(
                            two.theirs().contingent(), two.theirs().the(INSTRUCTOR), SubUnitPath.NONE)),
            of(
                    RollImports.class,
                    "target(ContingentId)",
                    Set.of(SUPERVISOR),
                    (imports, two) -> imports.target(two.theirs().contingent())),
            of(
                    RollImports.class,
                    "look(ContingentId, SheetFile, Map)",
                    Set.of(SUPERVISOR),
                    (imports, two) -> imports.look(two.theirs().contingent(), FILE, COLUMNS)),
            of(
                    RollImports.class,
                    "take(ContingentId, SheetFile, Map)",
                    Set.of(),
                    (imports, two) -> imports.take(two.theirs().contingent(), FILE, COLUMNS)));

    private RollOwnership() {}

    private static NewMember member(AccountId person) {
        return new NewMember(person, "Pte", Post.MEDIC, "");
    }
}
