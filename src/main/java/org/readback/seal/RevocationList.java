package org.readback.seal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The numbers that no longer count, as a text of lines that can be signed and carried about:
 *
 * <pre>
 * RBL1
 * issuer: Training Centre
 * made: 2026-11-23T09:15:00Z
 * key: 1f2e3d4c5b6a7988
 * PTC-2026-00042-K revoked 2026-11-20
 * PTC-2026-00043-1 replaced 2026-11-21 PTC-2026-00099-Z
 * signature: …
 * </pre>
 *
 * @param made to the second
 * @param entries by number */
public record RevocationList(Statement.Issuer issuer, Instant made, List<Entry> entries) {

    /** @param since the first day on which it does not count
     * @param by the certificate that stands in its place; empty if it was revoked */
    public record Entry(CertificateNumber number, LocalDate since, Optional<CertificateNumber> by) {
        private String line() {
            return number
                    + by.map(other -> " replaced " + since + " " + other).orElseGet(() -> " revoked " + since)
                    + "\n";
        }

        private static Entry parse(String line) {
            String[] words = line.split(" ", -1);
            boolean replaced = words.length == 4 && words[1].equals("replaced");
            if (!replaced && !(words.length == 3 && words[1].equals("revoked"))) {
                throw new IllegalArgumentException("not an entry: " + line);
            }
            return new Entry(
                    CertificateNumber.read(words[0]).orElseThrow(IllegalArgumentException::new),
                    LocalDate.parse(words[2]),
                    replaced
                            ? Optional.of(CertificateNumber.read(words[3]).orElseThrow(IllegalArgumentException::new))
                            : Optional.empty());
        }
    }

    /** A list with its signature.
     *
     * @param signature in base64url */
    public record Signed(RevocationList list, String signature) {
        /** The file. */
        public String text() {
            return list.text() + SIGNATURE + signature + "\n";
        }

        public boolean isSignedBy(Collection<PublicSeal> seals) {
            return seals.stream()
                    .filter(seal -> seal.id().equals(list.issuer().key()))
                    .anyMatch(seal -> seal.verifies(list.text(), signature));
        }
    }

    private static final String KIND = "RBL1";
    private static final String SIGNATURE = "signature: ";
    private static final int HEAD = 4;

    public RevocationList {
        made = made.truncatedTo(ChronoUnit.SECONDS);
        entries = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.number().toString()))
                .toList();
    }

    /** The lines that are signed. */
    public String text() {
        var text = new StringBuilder(KIND)
                .append("\nissuer: ")
                .append(issuer.name())
                .append("\nmade: ")
                .append(made)
                .append("\nkey: ")
                .append(issuer.key())
                .append('\n');
        entries.forEach(entry -> text.append(entry.line()));
        return text.toString();
    }

    public Signed signed(SealKey key) {
        if (!key.seal().id().equals(issuer.key())) throw new IllegalArgumentException("another key is named");
        return new Signed(this, key.sign(text()));
    }

    /** Reads a file; nothing is verified yet.
     *
     * @return empty if it is no such file */
    public static Optional<Signed> parse(String file) {
        List<String> lines = new ArrayList<>(
                file.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
        if (lines.size() < HEAD + 1 || !lines.getFirst().equals(KIND)) return Optional.empty();
        try {
            String signature = after(lines.removeLast(), SIGNATURE.strip());
            var issuer = new Statement.Issuer(after(lines.get(1), "issuer:"), after(lines.get(3), "key:"));
            var list = new RevocationList(
                    issuer,
                    Instant.parse(after(lines.get(2), "made:")),
                    lines.stream().skip(HEAD).map(Entry::parse).toList());
            return Optional.of(new Signed(list, signature));
        } catch (IllegalArgumentException | DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static String after(String line, String label) {
        if (!line.startsWith(label)) throw new IllegalArgumentException("not " + label + " " + line);
        return line.substring(label.length()).strip();
    }
}
