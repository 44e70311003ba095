package org.readback.audit;

/** What recomputing the digests showed. */
public sealed interface ChainState {
    /** Every row is as it was written. Rows cut off the end cannot be seen from the rows alone: compare the number with
     * one that was noted elsewhere.
     *
     * @param entries number of the last row */
    record Intact(long entries) implements ChainState {}

    /** A row was changed, removed or put in.
     *
     * @param number of the first row that does not fit to what stands before it */
    record Broken(long number) implements ChainState {}
}
