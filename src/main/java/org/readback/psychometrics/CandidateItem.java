package org.readback.psychometrics;

import java.util.Optional;

/**
 * An item that may be asked.
 *
 * @param id unique in its pool; an item already answered is recognised by it
 * @param content the blueprint's category it counts for
 * @param passage the stimulus it shares with others; empty for an item of its own
 */
public record CandidateItem(String id, String content, ResponseModel model, Optional<Passage> passage) {

    /** An item of its own. */
    public CandidateItem(String id, String content, ResponseModel model) {
        this(id, content, model, Optional.empty());
    }
}
