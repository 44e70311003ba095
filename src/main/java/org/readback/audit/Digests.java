package org.readback.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** SHA-256 over the digest before and every field of the row, each behind its length, so that no two rows have the same
 * bytes. */
final class Digests {
    private static final int BYTES = 32;
    private static final int ABSENT = -1;

    private Digests() {}

    /** What stands before the first row. */
    static byte[] origin() {
        return new byte[BYTES];
    }

    static byte[] of(byte[] previous, AuditEntry entry) {
        MessageDigest sha = sha256();
        sha.update(previous);
        add(sha, Long.toString(entry.number()));
        add(sha, entry.at().truncatedTo(ChronoUnit.MICROS).toString());
        addOptional(sha, entry.actor().map(UUID::toString).orElse(""));
        add(sha, entry.actorName());
        add(sha, entry.action());
        add(sha, entry.subject());
        add(sha, entry.detail());
        addOptional(sha, entry.address().orElse(""));
        return sha.digest();
    }

    /** An absent value is not an empty one. */
    private static void addOptional(MessageDigest sha, String text) {
        if (text.isEmpty()) {
            sha.update(length(ABSENT));
        } else {
            add(sha, text);
        }
    }

    private static void add(MessageDigest sha, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        sha.update(length(bytes.length));
        sha.update(bytes);
    }

    private static byte[] length(int length) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(length).array();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }
}
