package org.readback.editing;

/** What became of a text that somebody saved: it is committed in every case. */
public sealed interface SaveResult {
    /** @param saves to be named at the next save */
    record Saved(int saves) implements SaveResult {}

    /** Somebody else had written meanwhile, elsewhere in the text: both changes stand in it now.
     *
     * @param by name of that person */
    record Merged(int saves, String source, String by) implements SaveResult {}

    /** Somebody else had changed the same lines. Theirs stands; ours is kept beside it.
     *
     * @param source theirs
     * @param by name of that person */
    record Beside(int saves, String source, String by) implements SaveResult {}
}
