package org.readback.exchange;

import org.jspecify.annotations.Nullable;

/** Something that is here already and like an item of a file.
 *
 * @param item id in the bank, if it came that far
 * @param draft id of a draft, if it was ever one here */
public record Known(
        Likeness likeness, @Nullable String item, @Nullable Integer draft) {
    public enum Likeness {
        /** It asks and offers the same. */
        SAME,
        /** It has the same name and asks something else. */
        CHANGED
    }
}
