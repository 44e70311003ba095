package org.readback.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Sounds to try things on: one that ships with the product, and the same as a browser would have recorded it. */
final class Recordings {
    private Recordings() {}

    static byte[] shipped() {
        return file("content/bank/media/listen-bus-driver.opus");
    }

    static byte[] another() {
        return file("content/bank/media/listen-lunch-today.opus");
    }

    private static byte[] file(String name) {
        try {
            return Files.readAllBytes(Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** That nobody has kept yet: the gain in its header is as good as chance. */
    static byte[] fresh(int number) {
        return OpusHead.louder(shipped(), (number % 20_000) / 256.0);
    }

    /** The packets of Opus in Ogg, headers included. */
    static List<byte[]> packets(byte[] ogg) {
        var packets = new ArrayList<byte[]>();
        var packet = new ByteArrayOutputStream();
        int at = 0;
        while (at < ogg.length) {
            int segments = ogg[at + 26] & 0xff;
            int data = at + 27 + segments;
            for (int i = 0; i < segments; i++) {
                int length = ogg[at + 27 + i] & 0xff;
                packet.write(ogg, data, length);
                data += length;
                if (length < 255) {
                    packets.add(packet.toByteArray());
                    packet.reset();
                }
            }
            at = data;
        }
        return packets;
    }

    /** As Chromium writes it: nothing says how long segment and cluster are. */
    static byte[] webm(byte[] ogg) {
        List<byte[]> packets = packets(ogg);
        var out = new ByteArrayOutputStream();
        out.writeBytes(element("1a45dfa3", element("4282", "webm".getBytes(StandardCharsets.US_ASCII))));
        out.writeBytes(hex("1853806701ffffffffffffff"));
        byte[] track = join(
                element("d7", new byte[] {1}),
                element("86", "A_OPUS".getBytes(StandardCharsets.US_ASCII)),
                element("63a2", packets.getFirst()));
        out.writeBytes(element("1654ae6b", element("ae", track)));
        out.writeBytes(hex("1f43b67501ffffffffffffff"));
        out.writeBytes(element("e7", new byte[] {0}));
        for (byte[] packet : packets.subList(2, packets.size())) {
            out.writeBytes(element("a3", join(hex("81000080"), packet)));
        }
        return out.toByteArray();
    }

    static byte[] element(String id, byte[] content) {
        byte[] length = {0x10, (byte) (content.length >> 16), (byte) (content.length >> 8), (byte) content.length};
        return join(hex(id), length, content);
    }

    static byte[] join(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(out::writeBytes);
        return out.toByteArray();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }
}
