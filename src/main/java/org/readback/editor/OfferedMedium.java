package org.readback.editor;

import static java.util.Objects.requireNonNull;

import org.readback.item.MediaId;

/** A sound or picture that an author may put into an item.
 *
 * @param name by which authors find it, and under which the draft refers to it
 * @param words transcript of a sound, text of a picture; may be empty */
public record OfferedMedium(MediaId id, String name, Kind kind, String words) {
    /** What is done with it. */
    public enum Kind {
        SOUND,
        PICTURE
    }

    public OfferedMedium {
        requireNonNull(id);
        requireNonNull(kind);
        if (name.isBlank()) throw new IllegalArgumentException("a medium needs a name: " + id);
    }
}
