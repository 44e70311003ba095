package org.readback.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.base.ForModules;
import org.readback.requirement.Begun;
import org.readback.requirement.Evidence;
import org.readback.requirement.Waiver;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people can show, for other modules: what was entered and what this installation found itself, computed each time
 * it is asked. */
@Service
@ForModules
@Transactional(readOnly = true)
public class EvidenceBook {
    private final EntryRows entries;
    private final RevocationRows revocations;
    private final WaiverRows waivers;
    private final Findings findings;

    EvidenceBook(EntryRows entries, RevocationRows revocations, WaiverRows waivers, Findings findings) {
        this.entries = entries;
        this.revocations = revocations;
        this.waivers = waivers;
        this.findings = findings;
    }

    /** Of each of them; the number of queries does not depend on how many they are. Of evidence and of what was begun all
     * days are there: who asks for a day looks at the dates. */
    public Map<AccountId, Held> of(Collection<AccountId> people) {
        if (people.isEmpty()) return Map.of();
        Map<AccountId, List<Entry>> entered = entries.of(people).stream().collect(Collectors.groupingBy(Entry::person));
        Map<AccountId, Map<String, Revocation>> revoked = revocations.of(people).stream()
                .collect(Collectors.groupingBy(
                        Revocation::person, Collectors.toMap(Revocation::evidence, Function.identity())));
        Map<AccountId, List<WaiverCase>> given =
                waivers.of(people).stream().collect(Collectors.groupingBy(WaiverCase::person));
        Map<AccountId, Findings.Found> found = findings.of(people);
        var held = new HashMap<AccountId, Held>();
        for (AccountId person : people) {
            Findings.Found ours = found.getOrDefault(person, Findings.Found.NOTHING);
            var all = new ArrayList<>(ours.evidence());
            entered.getOrDefault(person, List.of()).forEach(entry -> all.add(entry.evidence()));
            List<Waiver> theirs = given.getOrDefault(person, List.of()).stream()
                    .flatMap(each -> each.waiver().stream())
                    .toList();
            held.put(person, held(all, revoked.getOrDefault(person, Map.of()), theirs, ours.begun()));
        }
        return held;
    }

    /** Of one person. */
    public Held of(AccountId person) {
        return of(List.of(person)).getOrDefault(person, Held.NOTHING);
    }

    private static Held held(
            List<Evidence> all, Map<String, Revocation> revoked, List<Waiver> waivers, List<Begun> begun) {
        List<Evidence> standing = all.stream()
                .map(each -> Optional.ofNullable(revoked.get(each.id()))
                        .map(how -> revoked(each, how.from()))
                        .orElse(each))
                .toList();
        return new Held(standing, waivers, begun);
    }

    private static Evidence revoked(Evidence evidence, LocalDate from) {
        return new Evidence(
                evidence.id(),
                evidence.subject(),
                evidence.on(),
                evidence.until(),
                Optional.of(from),
                evidence.measure(),
                evidence.issuer());
    }
}
