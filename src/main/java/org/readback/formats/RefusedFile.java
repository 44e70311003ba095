package org.readback.formats;

import org.readback.base.UserError;

/** A file, or a part of a package, is not opened: it is hostile, broken or not what it says. */
public final class RefusedFile extends UserError {
    private final String place;

    /**
     * Bundle and key of the sentence that says why.
     *
     * @param place the entry of a package; blank for the file as a whole
     */
    public RefusedFile(String place, String key, Object... parameters) {
        super(key, parameters);
        this.place = place;
    }

    /** The entry of a package; blank for the file as a whole. */
    public String place() {
        return place;
    }

    ReadNote note() {
        return new ReadNote(key(), parameters());
    }
}
