package org.readback.evidence;

import java.util.UUID;

/** A paper that shows what was entered; never reused. */
public record EvidenceFileId(UUID fileId) {
    @Override
    public String toString() {
        return fileId.toString();
    }
}
