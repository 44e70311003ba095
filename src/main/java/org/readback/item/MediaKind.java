package org.readback.item;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** What kinds of files items may hold, told by their first bytes and not by their names. */
public enum MediaKind {
    /** Speech: Opus in an Ogg stream (RFC 7845). */
    OPUS("audio/ogg", "opus"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg");

    /** The most bytes one file may have. */
    public static final int MOST_BYTES = 1_000_000;

    private static final byte[] PNG_START = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte[] JPEG_START = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    /** The first Ogg page has one segment, so its packet starts at byte 28. */
    private static final int FIRST_PACKET = 28;

    private final String type;
    private final String ending;

    MediaKind(String type, String ending) {
        this.type = type;
        this.ending = ending;
    }

    /** As in the header {@code Content-Type}. */
    public String type() {
        return type;
    }

    /** Of file names, without the full stop. */
    public String ending() {
        return ending;
    }

    public boolean isSound() {
        return this == OPUS;
    }

    /** Empty if the bytes are none of these. */
    public static Optional<MediaKind> of(byte[] bytes) {
        if (starts(bytes, 0, "OggS".getBytes(StandardCharsets.US_ASCII))
                && starts(bytes, FIRST_PACKET, "OpusHead".getBytes(StandardCharsets.US_ASCII))) {
            return Optional.of(OPUS);
        }
        if (starts(bytes, 0, PNG_START)) return Optional.of(PNG);
        return starts(bytes, 0, JPEG_START) ? Optional.of(JPEG) : Optional.empty();
    }

    private static boolean starts(byte[] bytes, int from, byte[] wanted) {
        return bytes.length >= from + wanted.length
                && Arrays.equals(bytes, from, from + wanted.length, wanted, 0, wanted.length);
    }
}
