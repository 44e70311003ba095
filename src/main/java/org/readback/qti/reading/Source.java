package org.readback.qti.reading;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readback.formats.Limits;
import org.readback.formats.RefusedFile;
import org.readback.formats.SafeXml;
import org.readback.formats.SafeZip;
import org.readback.formats.XmlElement;
import org.readback.item.MediaId;

/** A file that is read: a package, or one document alone. */
public final class Source {

    /** So many times more elements may be opened one document after the other than together: that is a question of time. */
    private static final int OPENED = 3;

    private final @Nullable SafeZip zip;
    private final Limits limits;
    private final Map<MediaId, byte[]> bytes = new LinkedHashMap<>();
    private int elements;
    private int kept;
    private final Set<String> used = new LinkedHashSet<>();

    /** @param zip null for one document alone */
    public Source(@Nullable SafeZip zip, Limits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    /** Of the attachments that were found so far. */
    public Map<MediaId, byte[]> bytes() {
        return bytes;
    }

    public Set<String> names() {
        return zip == null ? Set.of() : zip.names();
    }

    /** Whether something of the package was asked for by this name. */
    boolean isUsed(String name) {
        return used.contains(name);
    }

    private Optional<byte[]> read(String name) {
        used.add(name);
        return zip == null ? Optional.empty() : zip.read(name);
    }

    /** Does not count as asked for: documents are opened to see what they are. */
    Optional<XmlElement> xml(String name) {
        var file = zip == null ? Optional.<byte[]>empty() : zip.read(name);
        var root = file.map(bytes -> SafeXml.read(name, bytes, limits));
        root.ifPresent(opened -> elements += opened.count());
        if (elements > (long) limits.elements() * OPENED) throw tooMany(name, limits.elements() * OPENED);
        return root;
    }

    /** A document that was opened before. */
    XmlElement again(String name) {
        return SafeXml.read(name, Objects.requireNonNull(zip).read(name).orElseThrow(), limits);
    }

    /** One that stays in memory: all of them together may hold no more elements than one alone. */
    XmlElement kept(String name, XmlElement root) {
        kept += root.count();
        if (kept > limits.elements()) throw tooMany(name, limits.elements());
        return root;
    }

    private static RefusedFile tooMany(String name, int most) {
        return new RefusedFile(name, "qti.file.elements", most);
    }

    /** Looks from the folder of a file, then from the top, then by the last part of the name if that is unique: programs
     * name files in all these ways. */
    public Media.Files files(String from) {
        return path -> {
            var plain = path.replaceAll("[?#].*$", "")
                    .replaceFirst("^\\$IMS-CC-FILEBASE\\$/?", "")
                    .replaceFirst("^%24IMS-CC-FILEBASE%24/?", "");
            for (var name : List.of(plain, decoded(plain))) {
                var found = resolved(from, name)
                        .filter(names()::contains)
                        .or(() -> resolved("", name).filter(names()::contains));
                if (found.isPresent()) return read(found.get());
                var web = resolved("web_resources/x", name).filter(names()::contains);
                if (web.isPresent()) return read(web.get());
            }
            var last = decoded(plain.substring(plain.lastIndexOf('/') + 1));
            var same =
                    names().stream().filter(name -> name.endsWith("/" + last)).toList();
            return same.size() == 1 ? read(same.getFirst()) : Optional.empty();
        };
    }

    /** Empty if the path leaves the package. */
    static Optional<String> resolved(String from, String path) {
        Deque<String> parts = new ArrayDeque<>();
        int folder = from.lastIndexOf('/');
        var whole = path.startsWith("/") ? path.substring(1) : (folder < 0 ? "" : from.substring(0, folder + 1)) + path;
        for (var part : whole.split("/", -1)) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) return Optional.empty();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return Optional.of(String.join("/", parts));
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
