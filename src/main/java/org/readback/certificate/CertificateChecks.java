package org.readback.certificate;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.base.UserError;
import org.readback.certificate.Certificate.Replacement;
import org.readback.certificate.Certificate.Revocation;
import org.readback.certificate.Verdict.Known;
import org.readback.certificate.Verdict.Paper;
import org.readback.certificate.Verdict.Proof;
import org.readback.seal.CertificateNumber;
import org.readback.seal.SignedStatement;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Checks a certificate for anyone who holds one. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("permitAll()")
public class CertificateChecks {
    private final CertificateRows rows;
    private final SigningKeys keys;
    private final CheckLimit limit;
    private final OfflinePages pages;
    private final Issuing issuing;

    CertificateChecks(CertificateRows rows, SigningKeys keys, CheckLimit limit, OfflinePages pages, Issuing issuing) {
        this.rows = rows;
        this.keys = keys;
        this.limit = limit;
        this.pages = pages;
        this.issuing = issuing;
    }

    /** Says how a certificate stands today.
     *
     * @param given its number, or the text of its QR code
     * @param address from where it is asked
     * @throws UserError if that address asked too often */
    public Verdict check(String given, String address) {
        if (!limit.admits(address)) throw new UserError("certificate.error.often");
        Optional<SignedStatement> signed = SignedStatement.parse(given);
        if (signed.isPresent()) return check(signed.get());
        return CertificateNumber.read(given)
                .map(number -> rows.find(number)
                        .<Verdict>map(found -> known(found, Proof.NUMBER))
                        .orElseGet(() -> new Verdict.Unknown(number)))
                .orElseGet(Verdict.Unreadable::new);
    }

    private Verdict check(SignedStatement signed) {
        CertificateNumber number = signed.statement().number();
        if (!signed.isSignedBy(keys.seals())) return new Verdict.Forged(number);
        return rows.find(number)
                .<Verdict>map(found -> known(found, Proof.SIGNATURE))
                .orElseGet(() -> new Verdict.Unknown(number));
    }

    private Known known(Certificate found, Proof proof) {
        String name = found.holder().latin();
        return new Known(
                new Paper(
                        found.number(),
                        proof == Proof.SIGNATURE ? name : initials(name),
                        found.award().title().in(Locale.ENGLISH),
                        found.award().on(),
                        found.award().until()),
                proof,
                found.on(issuing.today()),
                since(found),
                found.standing().replacedBy().map(Replacement::number));
    }

    private static Optional<LocalDate> since(Certificate found) {
        return found.standing()
                .revoked()
                .map(Revocation::on)
                .or(() -> found.standing().replacedBy().map(Replacement::on))
                .or(() -> found.award().until().map(last -> last.plusDays(1)));
    }

    private static String initials(String name) {
        return Arrays.stream(name.split("\\s+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + "…")
                .collect(Collectors.joining(" "));
    }

    /** Whether anything was issued here yet, so that there is something to check. */
    public boolean isReady() {
        return !keys.all().isEmpty();
    }

    /** The page that checks without a network, with the list of this moment. */
    @Transactional
    public byte[] offlinePage() {
        return pages.now();
    }

    /** The signed list of this moment, for pages that were fetched before. */
    @Transactional
    public byte[] revocationList() {
        return pages.list();
    }
}
