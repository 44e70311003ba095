package org.readback.paper;

/** What became of a typed cell. */
public sealed interface CellSaved {
    /** It is kept: durable from now on.
     *
     * @param row as it stands now */
    record Kept(EntryGrid.Row row) implements CellSaved {}

    /** It cannot be meant; what was there before stays.
     *
     * @param why the last part of a key of {@code paper.cell.why} */
    record Refused(String why) implements CellSaved {}
}
