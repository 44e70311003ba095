package org.readback.exam;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.springframework.stereotype.Component;

/** The people of the contingents that the instructor signed in looks after. */
@Component
class Classes {
    private final Contingents contingents;

    Classes(Contingents contingents) {
        this.contingents = contingents;
    }

    /** Contingents whole, then by sub-unit; only those that have people. */
    List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (ContingentRoster roster : rosters()) {
            String name = roster.contingent().name();
            if (!roster.members().isEmpty()) groups.add(new Group(name, "", candidates(roster.members())));
            Map<String, List<Member>> units = roster.members().stream()
                    .filter(member -> !member.subUnit().isEmpty())
                    .collect(Collectors.groupingBy(Member::subUnit, LinkedHashMap::new, Collectors.toList()));
            units.forEach((unit, members) -> groups.add(new Group(name, unit, candidates(members))));
        }
        return groups;
    }

    Set<AccountId> people() {
        return rosters().stream()
                .flatMap(roster -> roster.members().stream())
                .map(Member::account)
                .collect(Collectors.toSet());
    }

    private List<ContingentRoster> rosters() {
        return contingents.mine().stream()
                .flatMap(card -> contingents.roster(card.id()).stream())
                .toList();
    }

    private static List<Candidate> candidates(List<Member> members) {
        return members.stream()
                .map(member -> new Candidate(member.account(), member.displayName(), member.subUnit()))
                .toList();
    }
}
