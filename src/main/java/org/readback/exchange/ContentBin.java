package org.readback.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.readback.exchange.ExportedFile.Lost;
import org.readback.formats.WrittenFile.Loss;
import org.readback.item.MediaId;
import org.readback.item.MediaKind;

/** Content files while they are gathered, and what does not find its place in them. */
final class ContentBin {
    private static final int SHORT_ID = 16;

    private final Function<MediaId, Optional<byte[]>> media;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<Lost> losses = new ArrayList<>();
    /** Folder and id to the name that the medium has there. */
    private final Map<String, String> named = new HashMap<>();

    private final Set<MediaId> kept = new HashSet<>();

    ContentBin(Function<MediaId, Optional<byte[]>> media) {
        this.media = media;
    }

    void text(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Says how a medium is called in a folder, should something there need it. */
    void name(String folder, MediaId id, String name) {
        named.putIfAbsent(folder + id, name);
    }

    /** Puts a medium under this name into the media of a folder. */
    void keep(String folder, MediaId id, String name) {
        media.apply(id).ifPresent(bytes -> {
            files.put(folder + "media/" + name, bytes);
            kept.add(id);
        });
    }

    /** Puts a medium into the media of a folder, once.
     *
     * @return its name there */
    String take(String folder, MediaId id) {
        String name = Optional.ofNullable(named.get(folder + id)).orElseGet(() -> made(id));
        keep(folder, id, name);
        return name;
    }

    private String made(MediaId id) {
        return id.mediaId().substring(0, SHORT_ID) + "."
                + media.apply(id).flatMap(MediaKind::of).map(MediaKind::ending).orElse("bin");
    }

    /** Whether the medium stands in some folder. */
    boolean holds(MediaId id) {
        return kept.contains(id);
    }

    void tell(String of, Loss loss, Remark why) {
        losses.add(new Lost(of, loss, why));
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    List<Lost> losses() {
        return losses;
    }
}
