package org.readback.seal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What a certificate states, as one line that can be signed, printed as a QR code and read by any camera:
 * {@code RB1|number|name|course|date|valid until or -|issuer|key}.
 *
 * <p>Texts are kept in composed form (NFC) with single spaces, and a bar within them becomes a slash, so that the line
 * comes back from a camera or a mail as it was signed.
 *
 * @param name of the person, as in the passport
 * @param course what was completed or passed
 * @param on the day it was obtained
 * @param until the last day on which it is good; empty if it does not end */
public record Statement(
        CertificateNumber number, String name, String course, LocalDate on, Optional<LocalDate> until, Issuer issuer) {

    /** @param name of the centre
     * @param key {@link PublicSeal#id} of the key that signs */
    public record Issuer(String name, String key) {
        public Issuer {
            name = clean(name);
        }
    }

    static final String KIND = "RB1";
    private static final String NO_END = "-";
    private static final int PARTS = 8;

    public Statement {
        name = clean(name);
        course = clean(course);
        if (name.isEmpty() || course.isEmpty()) throw new IllegalArgumentException("states nothing: " + number);
    }

    /** The line that is signed. */
    public String text() {
        return String.join(
                "|",
                KIND,
                number.toString(),
                name,
                course,
                on.toString(),
                until.map(LocalDate::toString).orElse(NO_END),
                issuer.name(),
                issuer.key());
    }

    public SignedStatement signed(SealKey key) {
        if (!key.seal().id().equals(issuer.key())) throw new IllegalArgumentException("another key is named");
        return new SignedStatement(this, key.sign(text()));
    }

    /** Empty if it is no such line. */
    static Optional<Statement> parse(String line) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != PARTS || !parts[0].strip().equals(KIND)) return Optional.empty();
        Optional<CertificateNumber> number = CertificateNumber.read(parts[1]);
        if (number.isEmpty() || parts[2].isBlank() || parts[3].isBlank()) return Optional.empty();
        try {
            String end = parts[5].strip();
            return Optional.of(new Statement(
                    number.get(),
                    parts[2],
                    parts[3],
                    LocalDate.parse(parts[4].strip()),
                    end.equals(NO_END) ? Optional.empty() : Optional.of(LocalDate.parse(end)),
                    new Issuer(parts[6], parts[7].strip())));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('|', '/')
                .replaceAll("[\\s\\h]+", " ")
                .strip();
    }
}
