package org.readback.evidence;

import java.util.UUID;

/** Something that somebody entered; never reused. */
public record EntryId(UUID entryId) {
    private static final String PREFIX = "entry:";

    /** As evidence names where it comes from. */
    String evidence() {
        return PREFIX + entryId;
    }

    @Override
    public String toString() {
        return entryId.toString();
    }
}
