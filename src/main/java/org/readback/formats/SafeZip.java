package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * A ZIP file in memory, read by its directory at the end (PKWARE APPNOTE 6.3, sections 4.3 and 4.4). All that the directory
 * says is checked before anything is unpacked; an entry is unpacked when it is asked for, and never to more than it said.
 */
public final class SafeZip {

    private static final int END = 0x06054b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int LOCAL = 0x04034b50;
    private static final int END_LENGTH = 22;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL_LENGTH = 30;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int LONGEST_NAME = 400;
    private static final int MEGABYTE = 1 << 20;
    private static final int FILE_TYPE = 0170000;
    private static final int LINK = 0120000;

    private record Entry(int offset, int packed, int unpacked, boolean isStored, long crc) {}

    private final ByteBuffer file;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long inflated;

    private SafeZip(byte[] bytes) {
        file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Whether the bytes begin as a ZIP file does. */
    public static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
    }

    /** Reads the directory only.
     *
     * @throws RefusedFile if an entry leaves the package, is a link, is locked, or all is too much
     */
    public static SafeZip open(byte[] bytes, Limits limits) {
        limits.check(bytes);
        var zip = new SafeZip(bytes);
        zip.readDirectory(limits);
        return zip;
    }

    /** Of the files, in the order of the directory; parts are parted by slashes. */
    public Set<String> names() {
        return Collections.unmodifiableSet(entries.keySet());
    }

    /** Empty if there is no such file. */
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(entries.get(name)).map(entry -> bytes(name, entry));
    }

    /** Bytes that were unpacked so far. */
    long inflated() {
        return inflated;
    }

    private void readDirectory(Limits limits) {
        int end = end();
        int count = file.getShort(end + 10) & 0xffff;
        long start = file.getInt(end + 16) & 0xffffffffL;
        if (count > limits.entries()) throw new RefusedFile("", "formats.zip.entries", count, limits.entries());
        if (start > end || count * (long) CENTRAL_LENGTH > end - start) throw broken("");
        int at = (int) start;
        long unpacked = 0;
        long packed = 0;
        var seen = new HashSet<String>();
        for (int i = 0; i < count; i++) {
            if (at + CENTRAL_LENGTH > end || file.getInt(at) != CENTRAL) throw broken("");
            int nameLength = file.getShort(at + 28) & 0xffff;
            int next = at
                    + CENTRAL_LENGTH
                    + nameLength
                    + (file.getShort(at + 30) & 0xffff)
                    + (file.getShort(at + 32) & 0xffff);
            if (next > end) throw broken("");
            var name = name(at, nameLength);
            if (!seen.add(name.toLowerCase(Locale.ROOT))) throw new RefusedFile(name, "formats.zip.twice", name);
            var entry = entry(name, at, limits);
            unpacked += entry.unpacked();
            packed += entry.packed();
            if (unpacked > limits.unpacked()) {
                throw new RefusedFile("", "formats.zip.large", limits.unpacked() / MEGABYTE);
            }
            // entries that share bytes: a few kilobytes could unpack to any size
            if (packed > file.capacity()) throw broken(name);
            if (!name.endsWith("/")) entries.put(name, entry);
            at = next;
        }
    }

    private int end() {
        int first = Math.max(0, file.capacity() - END_LENGTH - LONGEST_COMMENT);
        for (int at = file.capacity() - END_LENGTH; at >= first; at--) {
            if (file.getInt(at) == END) return at;
        }
        throw broken("");
    }

    private String name(int at, int length) {
        var raw = new byte[length];
        file.get(at + CENTRAL_LENGTH, raw);
        boolean utf8 = (file.getShort(at + 8) & 0x800) != 0 || Utf8Count.of(raw).wrong() == 0;
        var name = new String(raw, utf8 ? UTF_8 : Charset.forName("IBM866")).replace('\\', '/');
        boolean leaves = name.startsWith("/")
                || name.matches("[A-Za-z]:.*")
                || Arrays.asList(name.split("/", -1)).contains("..");
        boolean odd = name.isBlank()
                || name.length() > LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl);
        if (leaves || odd) {
            var shown = name.substring(0, Math.min(name.length(), 80)).replaceAll("\\p{Cntrl}", "?");
            throw new RefusedFile(shown, "formats.zip.path", shown);
        }
        return name;
    }

    private Entry entry(String name, int at, Limits limits) {
        boolean unix = (file.getShort(at + 4) & 0xff00) >> 8 == 3;
        boolean link = unix && ((file.getInt(at + 38) >>> 16) & FILE_TYPE) == LINK;
        if (link) throw new RefusedFile(name, "formats.zip.link", name);
        if ((file.getShort(at + 8) & 1) != 0) throw new RefusedFile(name, "formats.zip.locked", name);
        int method = file.getShort(at + 10) & 0xffff;
        if (method != 0 && method != 8) throw new RefusedFile(name, "formats.zip.method", name);
        long packed = file.getInt(at + 20) & 0xffffffffL;
        long unpacked = file.getInt(at + 24) & 0xffffffffL;
        long offset = file.getInt(at + 42) & 0xffffffffL;
        if (packed > file.capacity() || offset + LOCAL_LENGTH > file.capacity()) throw broken(name);
        if (unpacked > limits.unpacked()) {
            throw new RefusedFile(name, "formats.zip.large", limits.unpacked() / MEGABYTE);
        }
        if (unpacked > MEGABYTE && unpacked > packed * limits.ratio()) {
            throw new RefusedFile(name, "formats.zip.ratio", name);
        }
        if (method == 0 && packed != unpacked) throw broken(name);
        return new Entry((int) offset, (int) packed, (int) unpacked, method == 0, file.getInt(at + 16) & 0xffffffffL);
    }

    private byte[] bytes(String name, Entry entry) {
        int at = entry.offset();
        if (file.getInt(at) != LOCAL) throw broken(name);
        int start = at + LOCAL_LENGTH + (file.getShort(at + 26) & 0xffff) + (file.getShort(at + 28) & 0xffff);
        if ((long) start + entry.packed() > file.capacity()) throw broken(name);
        var bytes = entry.isStored()
                ? Arrays.copyOfRange(file.array(), start, start + entry.packed())
                : inflated(name, entry, start);
        inflated += bytes.length;
        var sum = new CRC32();
        sum.update(bytes);
        if (sum.getValue() != entry.crc()) throw broken(name);
        return bytes;
    }

    private byte[] inflated(String name, Entry entry, int start) {
        var bytes = new byte[entry.unpacked()];
        try (var inflater = new Inflater(true)) {
            inflater.setInput(file.array(), start, entry.packed());
            int done = 0;
            while (done < bytes.length) {
                int more = inflater.inflate(bytes, done, bytes.length - done);
                if (more == 0) throw broken(name);
                done += more;
            }
            // a byte more than was said means that the rest was hidden
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) throw broken(name);
        } catch (DataFormatException failure) {
            throw broken(name);
        }
        return bytes;
    }

    private static RefusedFile broken(String name) {
        return new RefusedFile(name, "formats.zip.broken");
    }
}
