package org.readback.qti.writing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.readback.draft.ItemDraft;
import org.readback.formats.Attached;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;

/** The files of a package that is being written. */
final class Drawn {

    private final Function<MediaId, Optional<byte[]>> media;
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final Map<MediaId, String> names = new LinkedHashMap<>();

    Drawn(Function<MediaId, Optional<byte[]>> media) {
        this.media = media;
    }

    /** Paths with their bytes. */
    Map<String, byte[]> files() {
        return files;
    }

    Optional<byte[]> bytes(ItemDraft draft, String file) {
        var id = draft.attachments().get(file);
        return id == null ? Optional.empty() : media.apply(id);
    }

    /** The path of an attachment in the package; empty if nobody has its bytes. */
    Optional<String> path(ItemDraft draft, String file) {
        var id = draft.attachments().get(file);
        if (id == null) return Optional.empty();
        var before = names.get(id);
        if (before != null) return Optional.of(before);
        var bytes = media.apply(id);
        if (bytes.isEmpty()) return Optional.empty();
        var path = free("media/" + named(file, bytes.get()));
        names.put(id, path);
        files.put(path, bytes.get());
        return Optional.of(path);
    }

    /** With an ending, by which other programs tell what it is. */
    private static String named(String file, byte[] bytes) {
        var name = Attached.name(file.substring(file.lastIndexOf('/') + 1));
        if (name.matches(".*\\.[A-Za-z0-9]{2,4}")) return name;
        return MediaKind.of(bytes).map(kind -> name + "." + kind.ending()).orElse(name);
    }

    private String free(String path) {
        var free = path;
        for (int i = 2; files.containsKey(free); i++) free = path.replaceFirst("/", "/" + i + "-");
        return free;
    }
}
