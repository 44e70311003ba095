package org.readback.progress;

import java.util.List;
import org.readback.account.AccountId;
import org.readback.account.SignedIn;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own record. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('TRAINEE')")
public class MyRecord {
    private final Records records;
    private final SignedIn signedIn;

    MyRecord(Records records, SignedIn signedIn) {
        this.records = records;
        this.signedIn = signedIn;
    }

    public PersonRecord mine() {
        AccountId me = signedIn.require().id();
        return records.of(List.of(me)).of(me);
    }
}
