package org.readback.formats;

import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readback.item.MediaId;

/** Pictures and sounds that stand in a text itself, as web pages have them: {@code data:image/png;base64,…} (RFC 2397). */
public final class Embedded {

    private static final Pattern ADDRESS =
            Pattern.compile("data:((?:image|audio)/[A-Za-z0-9.+-]{1,30});base64,([A-Za-z0-9+/=\\s]++)");
    private static final Pattern QUOTED = Pattern.compile("(?<=[\"'(])" + ADDRESS.pattern());
    private static final Map<String, String> ENDINGS =
            Map.of("jpeg", "jpg", "svg+xml", "svg", "mpeg", "mp3", "x-wav", "wav");
    private static final int LONGEST = 100;

    private Embedded() {}

    /** Empty unless the address is such a thing, and whole. */
    public static Optional<byte[]> bytes(String address) {
        var found = ADDRESS.matcher(address.strip());
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(Base64.getMimeDecoder().decode(found.group(2))).filter(bytes -> bytes.length > 0);
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    /** By which a text can refer to it: the same for the same bytes. */
    public static String name(String address, byte[] bytes) {
        var type = address.substring(address.indexOf('/') + 1, address.indexOf(';'))
                .toLowerCase(Locale.ROOT);
        var print = MediaId.of(bytes).mediaId().substring(0, 8);
        return "embedded-" + print + "." + ENDINGS.getOrDefault(type, type);
    }

    /** The text with names in place of them; what is no base64 stays. */
    public static String lifted(String html, BiConsumer<String, byte[]> found) {
        if (!html.contains("data:")) return html;
        return QUOTED.matcher(html).replaceAll(match -> {
            var bytes = bytes(match.group());
            if (bytes.isEmpty()) return Matcher.quoteReplacement(match.group());
            var name = name(match.group(), bytes.get());
            found.accept(name, bytes.get());
            return name;
        });
    }

    /** For people to read: an address may be as long as a picture. */
    public static String shortened(String address) {
        return address.length() <= LONGEST ? address : address.substring(0, LONGEST) + "…";
    }
}
