package org.readback;

import static org.readback.OwnershipCase.act;
import static org.readback.OwnershipCase.of;
import static org.readback.account.Role.INSTRUCTOR;
import static org.readback.account.Role.SUPERVISOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.account.Role;
import org.readback.evidence.Correction;
import org.readback.evidence.EntryId;
import org.readback.evidence.EvidenceEntries;
import org.readback.evidence.EvidenceFileId;
import org.readback.evidence.EvidenceFiles;
import org.readback.evidence.NewEntries;
import org.readback.evidence.NewEntry;
import org.readback.evidence.NewRating;
import org.readback.evidence.NewWaiver;
import org.readback.evidence.Outcome;
import org.readback.evidence.PersonEvidence;
import org.readback.evidence.WaiverId;
import org.readback.evidence.Waivers;
import org.readback.requirement.Level;
import org.readback.requirement.Subject;

/** What is entered about people and what they are let go without, by those who look after them. Rating takes a right that
 * nobody here has; waivers and entries of strangers are unknown, which the tests of the module show for their own. */
final class EvidenceOwnership {
    private static final Set<Role> STAFF = Set.of(SUPERVISOR, INSTRUCTOR);
    private static final Set<Role> NOBODY = Set.of();
    private static final Subject DRIVING = Subject.of("practical:driving");
    private static final LocalDate DAY = LocalDate.of(2026, 5, 12);
    private static final WaiverId WAIVER = new WaiverId(new UUID(0, 7));

    static final List<OwnershipCase<?>> ALL = List.of(
            of(
                    EvidenceEntries.class,
                    "sheet(ContingentId)",
                    STAFF,
                    (entries, two) -> entries.sheet(two.theirs().contingent())),
            of(
                    EvidenceEntries.class,
                    "newest(ContingentId, Subject)",
                    NOBODY,
                    (entries, two) -> Optional.of(entries.newest(two.theirs().contingent(), DRIVING))
                            .filter(newest -> !newest.isEmpty())),
            act(
                    EvidenceEntries.class,
                    "enter(NewEntries)",
                    STAFF,
                    (entries, two) -> entries.enter(new NewEntries(
                            DRIVING, "Sgt Tester", List.of(entry(two.theirs().trainee()))))),
            act(
                    EvidenceEntries.class,
                    "rate(NewRating)",
                    NOBODY,
                    (entries, two) -> entries.rate(new NewRating(
                            two.theirs().trainee(), Map.of("speaking", Level.L1), DAY, Optional.empty(), ""))),
            act(
                    EvidenceEntries.class,
                    "revoke(AccountId, String, LocalDate, String)",
                    Set.of(SUPERVISOR),
                    (entries, two) -> entries.revoke(
                            two.theirs().trainee(), "attempt:" + two.theirs().finished(), DAY, "Disturbed")),
            act(
                    EvidenceEntries.class,
                    "correct(Correction)",
                    NOBODY,
                    (entries, two) -> entries.correct(new Correction(
                            new EntryId(new UUID(0, 7)),
                            "Wrong",
                            "Sgt Tester",
                            entry(two.theirs().trainee())))),
            act(
                    EvidenceFiles.class,
                    "add(EntryId, String, byte[])",
                    NOBODY,
                    (files, two) ->
                            files.add(new EntryId(new UUID(0, 7)), "a.pdf", new byte[] {'%', 'P', 'D', 'F', '-'})),
            of(
                    EvidenceFiles.class,
                    "find(EvidenceFileId)",
                    NOBODY,
                    (files, two) -> files.find(new EvidenceFileId(new UUID(0, 7)))),
            of(
                    PersonEvidence.class,
                    "of(AccountId)",
                    STAFF,
                    (people, two) -> people.of(two.theirs().trainee())),
            of(
                    PersonEvidence.class,
                    "standing(AccountId, LocalDate)",
                    STAFF,
                    (people, two) -> people.standing(two.theirs().trainee(), DAY)),
            act(
                    PersonEvidence.class,
                    "remark(AccountId, String)",
                    STAFF,
                    (people, two) -> people.remark(two.theirs().trainee(), "Came late")),
            of(
                    Waivers.class,
                    "ask(NewWaiver)",
                    Set.of(SUPERVISOR),
                    (waivers, two) -> waivers.ask(
                            new NewWaiver(two.theirs().trainee(), DRIVING, DAY, Optional.empty(), "No car"))),
            act(Waivers.class, "approve(WaiverId)", NOBODY, (waivers, two) -> waivers.approve(WAIVER)),
            act(Waivers.class, "refuse(WaiverId, String)", NOBODY, (waivers, two) -> waivers.refuse(WAIVER, "No")),
            act(Waivers.class, "end(WaiverId, String)", NOBODY, (waivers, two) -> waivers.end(WAIVER, "Over")));

    private EvidenceOwnership() {}

    private static NewEntry entry(AccountId person) {
        return new NewEntry(
                person, Outcome.PASSED, DAY, Optional.empty(), UUID.randomUUID().toString(), "", Optional.empty());
    }
}
