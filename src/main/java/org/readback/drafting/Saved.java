package org.readback.drafting;

/** What came of saving a draft. */
public sealed interface Saved {
    /** It is kept.
     *
     * @param saves to be named at the next save
     * @param revision in which it stands */
    record Kept(int saves, int revision) implements Saved {}

    /** Somebody else saved since, or sent it to review: what was sent is kept in the history beside what stands.
     *
     * @param aside number under which what was sent is kept
     * @param by name of the other person */
    record Beside(HeldDraft theirs, int aside, String by) implements Saved {}
}
