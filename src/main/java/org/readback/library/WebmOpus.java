package org.readback.library;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What browsers record, Opus in WebM, as Opus in Ogg: the packets stay as they are, only what is around them changes.
 *
 * <p>WebM is read flat (RFC 8794, RFC 9559): a master element is entered and its length, which a recorder does not know
 * while it writes, is not asked for. Ogg is written by RFC 3533 and RFC 7845. */
final class WebmOpus {
    private static final int EBML = 0x1a45dfa3;
    private static final int SEGMENT = 0x18538067;
    private static final int TRACKS = 0x1654ae6b;
    private static final int TRACK = 0xae;
    private static final int CODEC = 0x86;
    private static final int CODEC_PRIVATE = 0x63a2;
    private static final int CLUSTER = 0x1f43b675;
    private static final int GROUP = 0xa0;
    private static final int BLOCK = 0xa1;
    private static final int SIMPLE_BLOCK = 0xa3;
    private static final int LACING = 0x06;
    /** Of a block, behind the number of the track: time and flags. */
    private static final int BLOCK_HEAD = 3;

    private final byte[] webm;
    private final List<byte[]> packets = new ArrayList<>();
    private int at;
    private byte @Nullable [] head;
    private boolean opus;

    private WebmOpus(byte[] webm) {
        this.webm = webm;
    }

    /** Empty if the bytes are no such recording, or one cut off in the middle of an element. */
    static Optional<byte[]> toOgg(byte[] webm) {
        var read = new WebmOpus(webm);
        byte[] head = read.all() ? read.head : null;
        return head == null || read.packets.isEmpty() ? Optional.empty() : Optional.of(OggPages.of(head, read.packets));
    }

    private boolean all() {
        if (webm.length < 4 || number(4, 0) != EBML) return false;
        while (at < webm.length) {
            int id = (int) number(length(webm[at]), at);
            at += length(webm[at]);
            if (at >= webm.length) return false;
            int digits = length(webm[at]);
            if (digits > 8 || at + digits > webm.length) return false;
            long size = number(digits, at) & (1L << 7 * digits) - 1;
            at += digits;
            if (id == SEGMENT || id == TRACKS || id == TRACK || id == CLUSTER || id == GROUP) continue;
            if (size > webm.length - at) return false;
            if (!take(id, Arrays.copyOfRange(webm, at, at + (int) size))) return false;
            at += (int) size;
        }
        return opus;
    }

    private boolean take(int id, byte[] content) {
        switch (id) {
            case CODEC -> opus = new String(content, StandardCharsets.US_ASCII).startsWith("A_OPUS");
            case CODEC_PRIVATE -> head = content;
            case BLOCK, SIMPLE_BLOCK -> {
                if (content.length == 0) return false;
                int from = length(content[0]) + BLOCK_HEAD;
                if (content.length <= from || (content[from - 1] & LACING) != 0) return false;
                packets.add(Arrays.copyOfRange(content, from, content.length));
            }
            default -> {}
        }
        return head == null || head.length >= 19;
    }

    /** How many bytes a number has that begins with this one; 9 if it is none. */
    private static int length(byte first) {
        return Integer.numberOfLeadingZeros(first & 0xff) - 23;
    }

    private long number(int bytes, int from) {
        long value = 0;
        for (int i = from; i < Math.min(from + bytes, webm.length); i++) value = value << 8 | webm[i] & 0xff;
        return value;
    }

    /** Pages of about a second. */
    private static final class OggPages {
        private static final int SERIAL = 0x52656164;
        private static final int FIRST = 2;
        private static final int LAST = 4;
        private static final int SEGMENT_BYTES = 255;
        private static final int PACKETS_A_PAGE = 50;
        /** 255 segments a page and packets of at most 1275 bytes a frame: so many fit in any case. */
        private static final int SEGMENTS = 200;

        private final ByteArrayOutputStream out = new ByteArrayOutputStream();
        private int number;

        static byte[] of(byte[] head, List<byte[]> packets) {
            var pages = new OggPages();
            pages.page(List.of(head), 0, FIRST);
            pages.page(List.of(tags()), 0, 0);
            var page = new ArrayList<byte[]>();
            long position = 0;
            int segments = 0;
            for (int i = 0; i < packets.size(); i++) {
                byte[] packet = packets.get(i);
                page.add(packet);
                position += samples(packet);
                segments += packet.length / SEGMENT_BYTES + 1;
                boolean last = i == packets.size() - 1;
                if (last || page.size() == PACKETS_A_PAGE || segments >= SEGMENTS) {
                    pages.page(page, position, last ? LAST : 0);
                    page.clear();
                    segments = 0;
                }
            }
            return pages.out.toByteArray();
        }

        private static byte[] tags() {
            byte[] maker = "Readback".getBytes(StandardCharsets.US_ASCII);
            var tags = new ByteArrayOutputStream();
            tags.writeBytes("OpusTags".getBytes(StandardCharsets.US_ASCII));
            tags.writeBytes(little(maker.length, 4));
            tags.writeBytes(maker);
            tags.writeBytes(little(0, 4));
            return tags.toByteArray();
        }

        private void page(List<byte[]> packets, long position, int flags) {
            var page = new ByteArrayOutputStream();
            page.writeBytes("OggS".getBytes(StandardCharsets.US_ASCII));
            page.write(0);
            page.write(flags);
            page.writeBytes(little(position, 8));
            page.writeBytes(little(SERIAL, 4));
            page.writeBytes(little(number++, 4));
            page.writeBytes(little(0, 4));
            page.write(packets.stream()
                    .mapToInt(packet -> packet.length / SEGMENT_BYTES + 1)
                    .sum());
            for (byte[] packet : packets) {
                for (int left = packet.length; left >= SEGMENT_BYTES; left -= SEGMENT_BYTES) page.write(SEGMENT_BYTES);
                page.write(packet.length % SEGMENT_BYTES);
            }
            packets.forEach(page::writeBytes);
            byte[] bytes = page.toByteArray();
            OpusHead.seal(bytes, 0, bytes.length);
            out.writeBytes(bytes);
        }

        private static byte[] little(long value, int bytes) {
            var written = new byte[bytes];
            for (int i = 0; i < bytes; i++) written[i] = (byte) (value >>> 8 * i);
            return written;
        }

        /** At 48 kHz, from the first byte of a packet and, where it says so, the number of its frames (RFC 6716, 3.1). */
        private static int samples(byte[] packet) {
            if (packet.length == 0) return 0;
            int kind = (packet[0] & 0xff) >> 3;
            int frame;
            if (kind < 12) frame = kind % 4 == 3 ? 2880 : 480 << kind % 4;
            else if (kind < 16) frame = 480 << kind % 2;
            else frame = 120 << kind % 4;
            return switch (packet[0] & 3) {
                case 0 -> frame;
                case 3 -> packet.length > 1 ? frame * (packet[1] & 0x3f) : 0;
                default -> 2 * frame;
            };
        }
    }
}
