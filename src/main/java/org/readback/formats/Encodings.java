package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** In what encoding a text is written, told by its bytes. */
public final class Encodings {

    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");
    private static final int SAMPLE = 4096;

    private Encodings() {}

    /**
     * Without a byte order mark.
     *
     * @param encoding as Java names it
     */
    public record Decoded(String text, String encoding) {}

    /**
     * By its byte order mark; else UTF-16 if every second byte of a sample is mostly zero; else UTF-8 if all of it is; else
     * Windows-1251 if most of the bytes above 127 stand beside another, as letters of Cyrillic words do, and Windows-1252
     * if not.
     *
     * @throws RefusedFile if the text is UTF-8 but for some bytes, or no text at all
     */
    public static Decoded decode(String place, byte[] bytes) {
        var marked = mark(bytes);
        if (marked != null) return decoded(place, bytes, marked.skip(), marked.charset());
        var wide = wide(bytes);
        if (wide != null) return decoded(place, bytes, 0, wide);
        var utf8 = Utf8Count.of(bytes);
        if (utf8.wrong() == 0) return decoded(place, bytes, 0, UTF_8);
        if (utf8.right() >= utf8.wrong()) {
            throw new RefusedFile(place, "formats.encoding.broken", utf8.line());
        }
        return decoded(place, bytes, 0, isCyrillic(bytes) ? WINDOWS_1251 : WINDOWS_1252);
    }

    /** As {@link #decode}, but what the first line of an XML file declares decides where no byte order mark does. */
    public static Decoded decodeXml(String place, byte[] bytes) {
        if (mark(bytes) != null || wide(bytes) != null) return decode(place, bytes);
        var start = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        var declared = DECLARED.matcher(start);
        if (!declared.find()) return decode(place, bytes);
        try {
            var charset = Charset.forName(declared.group(1));
            boolean wrong = charset.equals(UTF_8) || charset.name().startsWith("UTF-16");
            return wrong ? decode(place, bytes) : decoded(place, bytes, 0, charset);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return decode(place, bytes);
        }
    }

    private record Mark(int skip, Charset charset) {}

    private static @Nullable Mark mark(byte[] bytes) {
        if (starts(bytes, 0xef, 0xbb, 0xbf)) return new Mark(3, UTF_8);
        if (starts(bytes, 0xff, 0xfe, 0, 0)) return new Mark(4, Charset.forName("UTF-32LE"));
        if (starts(bytes, 0, 0, 0xfe, 0xff)) return new Mark(4, Charset.forName("UTF-32BE"));
        if (starts(bytes, 0xff, 0xfe)) return new Mark(2, UTF_16LE);
        return starts(bytes, 0xfe, 0xff) ? new Mark(2, UTF_16BE) : null;
    }

    private static @Nullable Charset wide(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int even = 0;
        int odd = 0;
        for (int i = 0; i < pairs; i++) {
            if (bytes[2 * i] == 0) even++;
            if (bytes[2 * i + 1] == 0) odd++;
        }
        if (even + odd < Math.max(1, pairs / 4) || (even > 0 && odd > 0)) return null;
        return odd > even ? UTF_16LE : UTF_16BE;
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) return false;
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xff) != wanted[i]) return false;
        }
        return true;
    }

    private static Decoded decoded(String place, byte[] bytes, int skip, Charset charset) {
        String text;
        try {
            text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException broken) {
            int line = charset.equals(UTF_8) ? Utf8Count.of(bytes).line() : 1;
            throw new RefusedFile(place, "formats.encoding.broken", line);
        }
        if (text.indexOf('\0') >= 0) throw new RefusedFile(place, "formats.file.binary");
        return new Decoded(text, charset.name());
    }

    private static boolean isCyrillic(byte[] bytes) {
        int high = 0;
        int together = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] >= 0) continue;
            high++;
            boolean before = i > 0 && bytes[i - 1] < 0;
            boolean after = i + 1 < bytes.length && bytes[i + 1] < 0;
            if (before || after) together++;
        }
        return together * 2 > high;
    }
}
