package org.readback.formats;

import java.util.List;
import org.readback.draft.ItemDraft;

/** One thing that a file holds. */
public sealed interface ReadItem {

    /** What the file calls it, or how it begins. */
    String name();

    /** In the file, or in that file of a package which the name tells; from 1, and 0 if it has no line. */
    int line();

    /**
     * It has become a draft.
     *
     * @param changes what of it could not be kept as it was; empty if all was
     */
    record Taken(String name, int line, ItemDraft draft, List<ReadNote> changes) implements ReadItem {
        public Taken {
            changes = List.copyOf(changes);
        }

        public boolean isChanged() {
            return !changes.isEmpty();
        }
    }

    /**
     * A kind that the product does not have.
     *
     * @param draft with the body {@link org.readback.draft.DraftBody.NeedsRework} and the source in it
     */
    record Unsupported(String name, int line, ItemDraft draft, ReadNote reason) implements ReadItem {}

    /**
     * It cannot be understood.
     *
     * @param source as it stands in the file, shortened
     */
    record Faulty(String name, int line, String source, ReadNote reason) implements ReadItem {}
}
