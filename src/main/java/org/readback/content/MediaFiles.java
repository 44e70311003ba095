package org.readback.content;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;

/** Sounds and pictures beside the texts that name them: {@code media/} in the folder of the lesson, or in that of the
 * pools. */
final class MediaFiles {
    private static final Pattern PATH =
            Pattern.compile("(courses/[a-z0-9-]+/[0-9]{2}-[a-z0-9-]+/|bank/)media/[a-z0-9-]{1,80}\\.(opus|png|jpg)");

    private final SortedMap<String, MediaId> ids = new TreeMap<>();
    private final Map<MediaId, byte[]> bytes = new LinkedHashMap<>();
    private final Set<String> used = new HashSet<>();
    private final Faults faults;

    MediaFiles(Faults faults) {
        this.faults = faults;
    }

    static boolean isMedia(String name) {
        return name.endsWith(".opus") || name.endsWith(".png") || name.endsWith(".jpg");
    }

    /** A file whose bytes are not what its name says, or at another place, is a fault. */
    void take(String path, byte[] file) {
        Optional<MediaKind> kind = MediaKind.of(file);
        if (!PATH.matcher(path).matches()) {
            faults.add(path, 1, "Sounds and pictures stand in a folder media beside the texts, named in small letters");
        } else if (file.length > MediaKind.MOST_BYTES) {
            faults.add(path, 1, "The file has more than a million bytes");
        } else if (kind.isEmpty() || !path.endsWith("." + kind.get().ending())) {
            faults.add(path, 1, "The file is not what its name says: Opus in Ogg (.opus), PNG (.png) or JPEG (.jpg)");
        } else {
            MediaId id = MediaId.of(file);
            ids.put(path, id);
            bytes.put(id, file);
        }
    }

    /** The file of that name beside another file; empty, with a fault, if there is none. */
    Optional<MediaId> beside(YamlDocument document, String pointer, String name) {
        return beside(document.path(), document.line(pointer), name);
    }

    /** The same for a file of text.
     *
     * @param line in which it is named */
    Optional<MediaId> beside(String file, int line, String name) {
        String path = folder(file) + "media/" + name;
        MediaId id = ids.get(path);
        if (id == null) faults.add(file, line, "There is no readable " + path);
        else used.add(path);
        return Optional.ofNullable(id);
    }

    /** All in the media folder of a lesson, by file name. */
    Map<String, MediaId> in(String folder) {
        String start = folder + "media/";
        var found = new TreeMap<String, MediaId>();
        ids.tailMap(start).forEach((path, id) -> {
            if (path.startsWith(start)) found.put(path.substring(start.length()), id);
        });
        return found;
    }

    Map<MediaId, byte[]> all() {
        return Collections.unmodifiableMap(bytes);
    }

    void tellUnused() {
        ids.keySet().stream()
                .filter(path -> !used.contains(path))
                .forEach(path -> faults.add(path, 1, "Nothing refers to this file"));
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
