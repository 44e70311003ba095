package org.readback.progress;

import java.util.List;
import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.account.Reach;
import org.readback.account.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
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

    PersonFile(Records records, ProgressQueries queries, Reach reach, SignedIn signedIn) {
        this.records = records;
        this.queries = queries;
        this.reach = reach;
        this.signedIn = signedIn;
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
}
