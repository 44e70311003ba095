package org.readback.certificate;

import java.time.LocalDate;
import java.util.Optional;
import org.readback.seal.CertificateNumber;

/** What a check shows. */
public sealed interface Verdict {

    /** Neither a number nor the text of a QR code. */
    record Unreadable() implements Verdict {}

    /** No certificate of this centre has this number. */
    record Unknown(CertificateNumber number) implements Verdict {}

    /** The text is not as this centre signed it: a letter is wrong, or it never was a certificate. */
    record Forged(CertificateNumber number) implements Verdict {}

    /** A certificate of this centre.
     *
     * @param proof what the check had to go by
     * @param since the first day on which it does not count; empty while it does
     * @param by the one that stands in its place */
    record Known(
            Paper paper, Proof proof, CertificateState state, Optional<LocalDate> since, Optional<CertificateNumber> by)
            implements Verdict {}

    /** What the paper says.
     *
     * @param name of {@link Proof#NUMBER} only the first letter of each word: numbers run on, and could be tried one by
     *     one to learn who was trained
     * @param until the last day on which it is good; empty if it does not end */
    record Paper(CertificateNumber number, String name, String course, LocalDate on, Optional<LocalDate> until) {}

    /** What a check had to go by. */
    enum Proof {
        /** The number alone. */
        NUMBER,
        /** The text as it was signed. */
        SIGNATURE
    }
}
