package org.readback.item;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which sound or picture: the same bytes have the same id everywhere.
 *
 * @param mediaId SHA-256 of the bytes, 64 small hexadecimal digits
 */
public record MediaId(String mediaId) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    public MediaId {
        if (!FORM.matcher(mediaId).matches()) {
            throw new IllegalArgumentException("a media id is 64 hexadecimal digits: \"" + mediaId + "\"");
        }
    }

    public static MediaId of(byte[] bytes) {
        try {
            return new MediaId(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Empty if the text is no such id. */
    public static Optional<MediaId> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new MediaId(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return mediaId;
    }
}
