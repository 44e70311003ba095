package org.readback.drafting;

import java.util.Optional;

/** Which drafts to list.
 *
 * @param state empty for all that are not finished
 * @param pool empty for all
 * @param importId as text; empty for all */
public record DraftFilter(Whose whose, Optional<DraftState> state, Optional<String> pool, Optional<String> importId) {
    public static final DraftFilter OPEN =
            new DraftFilter(Whose.ALL, Optional.empty(), Optional.empty(), Optional.empty());
    public static final DraftFilter WAITING =
            new DraftFilter(Whose.WAITING, Optional.empty(), Optional.empty(), Optional.empty());

    /** Seen from the person who looks. */
    public enum Whose {
        ALL,
        /** They began it, or wrote in it last. */
        MINE,
        /** They may approve it, or it came back to them, or is approved and theirs to put into use. */
        WAITING
    }
}
