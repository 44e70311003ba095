package org.readback.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.seal.CertificateNumber;

/** A member of a contingent, who may get a certificate about a subject.
 *
 * @param name as lists show it, with rank
 * @param subUnit empty if none
 * @param earned the newest evidence that is enough; empty if there is none
 * @param has the certificate that stands, and rests on this evidence or on newer; empty if there is none */
public record Candidate(
        Holder holder, String name, String subUnit, Optional<Earned> earned, Optional<CertificateNumber> has) {

    /** What somebody completed or passed.
     *
     * @param evidence its id
     * @param result as it is printed; may be empty */
    public record Earned(String evidence, LocalDate on, String result) {}

    /** Whether a certificate would say something new. */
    public boolean isDue() {
        return earned.isPresent() && has.isEmpty();
    }
}
