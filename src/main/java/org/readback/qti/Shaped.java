package org.readback.qti;

import java.util.List;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFeedback;
import org.readback.formats.ReadNote;

/** The kind that an item was told to be.
 *
 * @param changes what of the file the draft holds in another way */
record Shaped(String stem, DraftBody body, DraftFeedback feedback, List<ReadNote> changes) {

    Shaped {
        changes = List.copyOf(changes);
    }
}
