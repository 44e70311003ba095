package org.readback.audit;

import org.readback.base.AuditHeads.Head;

/** What recomputing the digests showed. */
public sealed interface ChainState {
    /** Every row is as it was written, and all places that were noted are in it.
     *
     * @param entries number of the last row
     * @param digest of the last row, in hexadecimal; empty if there is none */
    record Intact(long entries, String digest) implements ChainState {}

    /** A row was changed, removed or put in.
     *
     * @param number of the first row that does not fit to what stands before it */
    record Broken(long number) implements ChainState {}

    /** The rows fit to each other, but not to a place that was noted outside: rows were cut off the end, or all were
     * written anew.
     *
     * @param entries number of the last row */
    record Other(Head noted, long entries) implements ChainState {}
}
