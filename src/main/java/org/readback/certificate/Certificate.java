package org.readback.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.readback.account.AccountId;
import org.readback.seal.CertificateNumber;

/** A certificate and how it stands. */
public record Certificate(
        CertificateId id, CertificateNumber number, Holder holder, Award award, Issue issue, Standing standing) {

    /** How it was issued.
     *
     * @param line what its QR code holds
     * @param journal number and digest of the newest audit entry then; may be empty */
    public record Issue(AccountId by, Instant at, UUID template, String line, String journal) {}

    /** What happened to it since.
     *
     * @param replaces the one in whose place it stands */
    public record Standing(
            Optional<Revocation> revoked, Optional<Replacement> replacedBy, Optional<Replacement> replaces) {}

    /** For good.
     *
     * @param on the first day on which it does not count */
    public record Revocation(LocalDate on, String reason) {}

    /** Another certificate in the place of one.
     *
     * @param number of the other
     * @param on the day on which the newer of the two was issued */
    public record Replacement(CertificateId id, CertificateNumber number, LocalDate on) {}

    public CertificateState on(LocalDate day) {
        if (standing.revoked().isPresent()) return CertificateState.REVOKED;
        if (standing.replacedBy().isPresent()) return CertificateState.REPLACED;
        return award.until().filter(day::isAfter).isPresent() ? CertificateState.EXPIRED : CertificateState.VALID;
    }
}
