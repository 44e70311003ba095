package org.readback.formats;

import java.util.List;

/**
 * A file that was made.
 *
 * @param notes what of which item the format does not carry, and items that it does not carry at all
 */
public record WrittenFile(FileKind kind, byte[] bytes, List<Note> notes) {

    public WrittenFile {
        notes = List.copyOf(notes);
    }

    public enum Loss {
        /** The item is in the file, as another kind or without something. */
        CHANGED,
        /** The item is not in the file. */
        LEFT_OUT
    }

    /**
     * One of them.
     *
     * @param item its external id, its name or how it begins
     */
    public record Note(String item, Loss loss, ReadNote why) {}
}
