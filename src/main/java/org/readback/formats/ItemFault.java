package org.readback.formats;

/** Why one item of a file cannot be understood; the others are read all the same. */
public final class ItemFault extends RuntimeException {
    private final transient ReadNote note;

    /** Bundle and key of the sentence that says why. */
    public ItemFault(String key, Object... params) {
        super(key);
        note = ReadNote.of(key, params);
    }

    public ReadNote note() {
        return note;
    }
}
