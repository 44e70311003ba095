package org.readback.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.draft.ItemDraft;
import org.readback.exchange.ImportLine.Read;
import org.readback.item.MediaId;

/** All that was found in a file.
 *
 * @param media bytes of what the drafts refer to; not to be changed */
record Looked(FileFacts facts, List<Found> found, Map<MediaId, byte[]> media) {
    Looked {
        found = List.copyOf(found);
        media = Map.copyOf(media);
    }

    /** @param draft empty of what is faulty */
    record Found(Read read, Optional<ItemDraft> draft) {}
}
