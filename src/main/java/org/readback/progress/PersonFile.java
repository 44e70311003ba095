package org.readback.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.Reach;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.certificate.Certificates;
import org.readback.contingent.Rolls;
import org.readback.evidence.EvidenceSheet;
import org.readback.evidence.PersonEvidence;
import org.readback.evidence.Standing;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person's file, for those who look after them. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('SUPERVISOR', 'INSTRUCTOR')")
public class PersonFile {
    private final Records records;
    private final ProgressQueries queries;
    private final Reach reach;
    private final SignedIn signedIn;
    private final Papers papers;

    /** What a training record has besides. */
    @Component
    record Papers(PersonEvidence evidence, Rolls rolls, Certificates certificates) {}

    PersonFile(Records records, ProgressQueries queries, Reach reach, SignedIn signedIn, Papers papers) {
        this.records = records;
        this.queries = queries;
        this.reach = reach;
        this.signedIn = signedIn;
        this.papers = papers;
    }

    /** Empty if there is no such person, or if they are out of reach: the two look alike. */
    public Optional<PersonSheet> of(AccountId account) {
        if (!reach.maySee(signedIn.require(), account)) {
            return Optional.empty();
        }
        return queries.person(account)
                .map(person ->
                        new PersonSheet(person, records.of(List.of(account)).of(account)));
    }

    /** What the training record of a day is printed from; empty as {@link #of}. Certificates are for supervisors. */
    public Optional<Dossier> dossier(AccountId account, LocalDate day) {
        Optional<PersonSheet> sheet = of(account);
        Optional<EvidenceSheet> evidence = papers.evidence().of(account);
        Optional<Standing> standing = papers.evidence().standing(account, day);
        if (sheet.isEmpty() || evidence.isEmpty() || standing.isEmpty()) return Optional.empty();
        return Optional.of(new Dossier(
                sheet.get().person(),
                Optional.ofNullable(papers.rolls().of(List.of(account), day).get(account)),
                standing.get(),
                evidence.get(),
                sheet.get().record(),
                signedIn.require().is(Role.SUPERVISOR) ? papers.certificates().of(account) : List.of(),
                day));
    }
}
