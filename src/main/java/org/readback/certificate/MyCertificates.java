package org.readback.certificate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readback.account.SignedIn;
import org.readback.base.Centre;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own certificates. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('TRAINEE')")
public class MyCertificates {
    private final CertificateRows rows;
    private final CertificatePrinter printer;
    private final SignedIn signedIn;
    private final Clock clock;

    MyCertificates(CertificateRows rows, CertificatePrinter printer, SignedIn signedIn, Clock clock) {
        this.rows = rows;
        this.printer = printer;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Newest first. */
    public List<Certificate> mine() {
        return rows.of(List.of(signedIn.require().id()));
    }

    /** Empty if it is not one's own. */
    public Optional<byte[]> pdf(CertificateId id) {
        return rows.find(id)
                .filter(found ->
                        found.holder().account().equals(signedIn.require().id()))
                .map(found -> printer.pdf(List.of(found)));
    }

    /** The day on which they stand as they do. */
    public LocalDate today() {
        return Centre.today(clock);
    }
}
