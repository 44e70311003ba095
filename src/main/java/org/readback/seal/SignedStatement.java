package org.readback.seal;

import java.util.Collection;
import java.util.Optional;

/** A statement with its signature: what the QR code of a certificate holds.
 *
 * @param signature in base64url */
public record SignedStatement(Statement statement, String signature) {
    private static final int LONGEST = 2000;

    /** The line of the QR code. */
    public String text() {
        return statement.text() + "|" + signature;
    }

    /** Reads what a camera or a person gave: line breaks and doubled spaces are forgiven. Nothing is verified yet.
     *
     * @return empty if it is no such line */
    public static Optional<SignedStatement> parse(String pasted) {
        if (pasted.length() > LONGEST) return Optional.empty();
        String line = pasted.replaceAll("[\\s\\h]+", " ").strip();
        int end = line.lastIndexOf('|');
        if (end < 0) return Optional.empty();
        String signature = line.substring(end + 1).replace(" ", "");
        return Statement.parse(line.substring(0, end)).map(said -> new SignedStatement(said, signature));
    }

    /** Whether one of these keys signed it, the one that it names. */
    public boolean isSignedBy(Collection<PublicSeal> seals) {
        return seals.stream()
                .filter(seal -> seal.id().equals(statement.issuer().key()))
                .anyMatch(seal -> seal.verifies(statement.text(), signature));
    }
}
