package org.readback.library;

import org.readback.base.Audited;
import org.readback.item.MediaId;

/** A medium was taken in or replaced. */
record MediumChange(String action, MediaId media, String detail) implements Audited {
    @Override
    public String subject() {
        return media.mediaId();
    }
}
