package org.readback.marking;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A recording.
 *
 * @param mediaType {@code audio/webm} or {@code audio/mp4}, found in the bytes themselves
 * @param bytes at most {@link #MOST} */
@SuppressWarnings("ArrayRecordComponent") // carried, never compared
public record Sound(String mediaType, byte[] bytes) {
    /** Three minutes of speech are under one million bytes. */
    public static final int MOST = 4 << 20;

    private static final int HEAD = 4096;
    private static final byte[] MATROSKA = {0x1A, 0x45, (byte) 0xDF, (byte) 0xA3};

    /** Empty if the bytes are no recording such as browsers make: Opus in WebM, or MP4. Whatever else was claimed about
     * them does not count. */
    public static Optional<Sound> of(byte[] bytes) {
        if (bytes.length < 32 || bytes.length > MOST) return Optional.empty();
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith(new String(MATROSKA, StandardCharsets.ISO_8859_1))
                && head.contains("webm")
                && head.contains("A_OPUS")) {
            return Optional.of(new Sound("audio/webm", bytes));
        }
        return head.startsWith("ftyp", 4) ? Optional.of(new Sound("audio/mp4", bytes)) : Optional.empty();
    }
}
