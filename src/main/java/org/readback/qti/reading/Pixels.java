package org.readback.qti.reading;

import java.nio.ByteBuffer;
import java.util.OptionalDouble;
import org.readback.item.MediaKind;

/** How large a picture is, by the head of its file. */
public final class Pixels {

    private Pixels() {}

    /** Empty unless it is PNG or JPEG.
     *
     * @param side {@code width} or {@code height} */
    public static OptionalDouble of(byte[] picture, String side) {
        boolean wide = side.equals("width");
        return MediaKind.of(picture)
                .map(kind -> switch (kind) {
                    case PNG -> png(picture, wide);
                    case JPEG -> jpeg(picture, wide);
                    case OPUS -> OptionalDouble.empty();
                })
                .orElse(OptionalDouble.empty());
    }

    /** The first chunk begins at byte 8; its two first numbers, at 16 and 20, are width and height. */
    private static OptionalDouble png(byte[] picture, boolean wide) {
        if (picture.length < 24) return OptionalDouble.empty();
        return OptionalDouble.of(ByteBuffer.wrap(picture).getInt(wide ? 16 : 20));
    }

    /** Goes from segment to segment up to the first that begins a frame (C0 to CF, but for C4, C8 and CC). */
    private static OptionalDouble jpeg(byte[] picture, boolean wide) {
        var bytes = ByteBuffer.wrap(picture);
        int at = 2;
        while (at + 9 < picture.length && (picture[at] & 0xff) == 0xff) {
            int kind = picture[at + 1] & 0xff;
            if (kind >= 0xc0 && kind <= 0xcf && kind != 0xc4 && kind != 0xc8 && kind != 0xcc) {
                return OptionalDouble.of(bytes.getShort(at + (wide ? 7 : 5)) & 0xffff);
            }
            at += 2 + (bytes.getShort(at + 2) & 0xffff);
        }
        return OptionalDouble.empty();
    }
}
