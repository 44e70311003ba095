package org.readback.formats;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readback.draft.DraftKind;
import org.readback.draft.ItemDraft;
import org.readback.formats.moodle.MoodleXml;
import org.readback.formats.sheet.Sheets;
import org.readback.formats.text.Aiken;
import org.readback.formats.text.Gift;
import org.readback.item.MediaId;

/** The door to all formats that this module reads and writes. */
public final class Formats {

    /** Others are told by {@link #detect} and read by whoever knows them. */
    public static final Set<FileKind> KNOWN =
            Set.of(FileKind.CSV, FileKind.EXCEL, FileKind.AIKEN, FileKind.GIFT, FileKind.MOODLE_XML);

    private static final Set<FileKind> LINES = Set.of(FileKind.CSV, FileKind.AIKEN, FileKind.GIFT);

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
        if (LINES.contains(kind)) limits.checkText(file);
        return Depth.checked(
                switch (kind) {
                    case CSV, EXCEL -> Sheets.read(file, kind, limits);
                    case AIKEN -> Aiken.read(file);
                    case GIFT -> Gift.read(file);
                    case MOODLE_XML -> MoodleXml.read(file, limits);
                    default -> throw unknown(kind);
                });
    }

    /**
     * A file with all of the drafts that the format carries; the others are named in its notes.
     *
     * @param kind one of {@link #KNOWN}
     * @param media bytes of the attachments; what it does not know is left out with a note
     */
    public static WrittenFile write(List<ItemDraft> drafts, FileKind kind, Function<MediaId, Optional<byte[]>> media) {
        return switch (kind) {
            case CSV, EXCEL -> Sheets.write(drafts, kind);
            case AIKEN -> Aiken.write(drafts);
            case GIFT -> Gift.write(drafts);
            case MOODLE_XML -> MoodleXml.write(drafts, media);
            default -> throw unknown(kind);
        };
    }

    /** A sheet with columns that are not ours, CSV or Excel by what is in it.
     *
     * @throws RefusedFile if it is not opened, or counts its days from 1904 */
    public static SheetFile sheet(byte[] file, Limits limits) {
        limits.check(file);
        if (!SafeZip.isZip(file)) limits.checkText(file);
        return Sheets.plain(file, SafeZip.isZip(file) ? FileKind.EXCEL : FileKind.CSV, limits);
    }

    /** The headings of a sheet, CSV or Excel, as they stand in it. */
    public static List<String> headings(byte[] file, FileKind kind, Limits limits) {
        return Sheets.headings(file, kind, limits);
    }

    /** What a heading of a sheet can be: our columns, in the order in which they are written. */
    public static List<String> columns() {
        return Sheets.columns();
    }

    /** Heading to our column, for the headings that are understood; {@link #read} goes by it. */
    public static Map<String, String> guess(List<String> headings) {
        return Sheets.guess(headings);
    }

    /**
     * All rows of a sheet.
     *
     * @param columns heading to our column; headings that are not in it are left out and named
     * @throws RefusedFile if it is not opened at all, or nothing tells where the stems are
     */
    public static ReadFile readSheet(byte[] file, FileKind kind, Map<String, String> columns, Limits limits) {
        if (LINES.contains(kind)) limits.checkText(file);
        return Depth.checked(Sheets.read(file, kind, columns, limits));
    }

    /**
     * A sheet to be filled in: the columns of the kind, and an example in each language.
     *
     * @param kind {@link FileKind#CSV} or {@link FileKind#EXCEL}
     */
    public static WrittenFile template(DraftKind of, FileKind kind) {
        return Sheets.template(of, kind);
    }

    private static IllegalArgumentException unknown(FileKind kind) {
        return new IllegalArgumentException("not a format of this module: " + kind);
    }
}
