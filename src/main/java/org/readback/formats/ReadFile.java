package org.readback.formats;

import java.util.List;
import java.util.Map;
import org.readback.item.MediaId;

/**
 * All that a file holds, in its order.
 *
 * @param encoding of its texts, as Java names it; blank where there is none to tell
 * @param files bytes of the attachments of the drafts; not to be changed
 * @param notes about the file as a whole
 */
public record ReadFile(
        FileKind kind, String encoding, List<ReadItem> items, Map<MediaId, byte[]> files, List<ReadNote> notes) {

    public ReadFile {
        items = List.copyOf(items);
        files = Map.copyOf(files);
        notes = List.copyOf(notes);
    }

    public List<ReadItem.Taken> taken() {
        return all(ReadItem.Taken.class);
    }

    public List<ReadItem.Unsupported> unsupported() {
        return all(ReadItem.Unsupported.class);
    }

    public List<ReadItem.Faulty> faulty() {
        return all(ReadItem.Faulty.class);
    }

    private <T extends ReadItem> List<T> all(Class<T> type) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
