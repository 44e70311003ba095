package org.readback.library;

import java.util.List;

/** A medium with all places in which it stands. */
public record MediumSheet(MediumCard card, List<MediaUse> uses) {
    public MediumSheet {
        uses = List.copyOf(uses);
    }
}
