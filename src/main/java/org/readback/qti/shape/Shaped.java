package org.readback.qti.shape;

import java.util.List;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFeedback;
import org.readback.formats.ReadNote;

/** The kind that an item was told to be.
 *
 * @param changes what of the file the draft holds in another way */
public record Shaped(String stem, DraftBody body, DraftFeedback feedback, List<ReadNote> changes) {

    public Shaped {
        changes = List.copyOf(changes);
    }
}
