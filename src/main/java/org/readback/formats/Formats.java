package org.readback.formats;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readback.draft.ItemDraft;
import org.readback.formats.moodle.MoodleXml;
import org.readback.formats.text.Aiken;
import org.readback.formats.text.Gift;
import org.readback.item.MediaId;

/** The door to all formats that this module reads and writes. */
public final class Formats {

    /** Others are told by {@link #detect} and read by whoever knows them. */
    public static final Set<FileKind> KNOWN = Set.of(FileKind.AIKEN, FileKind.GIFT, FileKind.MOODLE_XML);

    private Formats() {}

    /**
     * What a file is, by what is in it and, where that leaves a doubt, by its name.
     *
     * @throws RefusedFile if it is too large, or a package or XML file that is not opened
     */
    public static Optional<FileKind> detect(byte[] file, String name, Limits limits) {
        return Detection.kind(file, name, limits);
    }

    /**
     * All that the file holds.
     *
     * @param kind one of {@link #KNOWN}
     * @throws RefusedFile if it is not opened at all; faults of single items are part of what is read
     */
    public static ReadFile read(byte[] file, FileKind kind, Limits limits) {
        limits.check(file);
        return switch (kind) {
            case AIKEN -> Aiken.read(file);
            case GIFT -> Gift.read(file);
            case MOODLE_XML -> MoodleXml.read(file, limits);
            default -> throw unknown(kind);
        };
    }

    /**
     * A file with all of the drafts that the format carries; the others are named in its notes.
     *
     * @param kind one of {@link #KNOWN}
     * @param media bytes of the attachments; what it does not know is left out with a note
     */
    public static WrittenFile write(List<ItemDraft> drafts, FileKind kind, Function<MediaId, Optional<byte[]>> media) {
        return switch (kind) {
            case AIKEN -> Aiken.write(drafts);
            case GIFT -> Gift.write(drafts);
            case MOODLE_XML -> MoodleXml.write(drafts, media);
            default -> throw unknown(kind);
        };
    }

    private static IllegalArgumentException unknown(FileKind kind) {
        return new IllegalArgumentException("not a format of this module: " + kind);
    }
}
