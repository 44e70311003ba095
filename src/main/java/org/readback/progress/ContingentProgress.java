package org.readback.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentId;
import org.readback.contingent.ContingentRoster;
import org.readback.contingent.Contingents;
import org.readback.contingent.Member;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people of a contingent with courses done, tests and bands, for those who look after it. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class ContingentProgress {
    private final Contingents contingents;
    private final Records records;

    ContingentProgress(Contingents contingents, Records records) {
        this.contingents = contingents;
        this.records = records;
    }

    /** Empty if there is none, or if the person signed in does not look after it: the two look alike. The number of
     * queries does not depend on the number of people. */
    public Optional<ContingentSheet> of(ContingentId id) {
        return contingents.roster(id).map(this::sheet);
    }

    private ContingentSheet sheet(ContingentRoster roster) {
        List<AccountId> people = roster.members().stream().map(Member::account).toList();
        Records.Known known = records.of(people);
        List<PersonRow> rows = roster.members().stream()
                .map(member -> new PersonRow(member, known.of(member.account())))
                .toList();
        Stream<String> others = rows.stream()
                .flatMap(row -> row.record().profile().stream())
                .map(SkillProfile::part)
                .sorted();
        List<String> parts =
                Stream.concat(SkillProfile.PARTS.stream(), others).distinct().toList();
        return new ContingentSheet(roster.contingent(), parts, CourseProgress.of(known.courses(), List.of()), rows);
    }
}
