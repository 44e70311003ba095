package org.readback.certificate;

import java.util.Optional;
import org.readback.account.AccountId;
import org.readback.contingent.ContingentId;

/** Which certificates to show.
 *
 * @param words that stand in name, number, course or subject, in any case; empty for all
 * @param contingent whose members now, or everybody whom the person signed in looks after
 * @param state as it is today
 * @param person of one only */
public record CertificateFilter(
        String words, Optional<ContingentId> contingent, Optional<CertificateState> state, Optional<AccountId> person) {
    public static final CertificateFilter ALL =
            new CertificateFilter("", Optional.empty(), Optional.empty(), Optional.empty());
}
