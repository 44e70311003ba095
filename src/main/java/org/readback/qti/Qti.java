package org.readback.qti;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.readback.draft.ItemDraft;
import org.readback.formats.Encodings;
import org.readback.formats.FileKind;
import org.readback.formats.Limits;
import org.readback.formats.ReadFile;
import org.readback.formats.RefusedFile;
import org.readback.formats.SafeXml;
import org.readback.formats.SafeZip;
import org.readback.formats.WrittenFile;
import org.readback.formats.XmlElement;
import org.readback.item.MediaId;
import org.readback.qti.reading.Banks;
import org.readback.qti.reading.Documents;
import org.readback.qti.reading.PackageReader;
import org.readback.qti.reading.Source;
import org.readback.qti.writing.CartridgeWriter;
import org.readback.qti.writing.PackageWriter;

/** The door of the module: files of QTI 1.2, 2 and 3 and Common Cartridges. */
public final class Qti {

    /** What is read and written here; {@link org.readback.formats.Formats#detect} tells them. */
    public static final Set<FileKind> KNOWN =
            Set.of(FileKind.QTI_21, FileKind.QTI_30, FileKind.QTI_12, FileKind.COMMON_CARTRIDGE);

    private static final Set<String> ROOTS =
            Set.of("assessmentItem", "assessmentTest", "assessmentSection", "assessmentStimulus", "questestinterop");

    private Qti() {}

    /**
     * All that the file holds, in the order of its tests, and what no test names after that.
     *
     * @param kind one of {@link #KNOWN}; which version each document is of, it says itself
     * @throws RefusedFile if the file is not opened, or holds no document of these kinds
     */
    public static ReadFile read(byte[] file, FileKind kind, Limits limits) {
        if (!KNOWN.contains(kind)) throw new IllegalArgumentException("not a format of this module: " + kind);
        if (SafeZip.isZip(file)) return new PackageReader(new Source(SafeZip.open(file, limits), limits)).read(kind);
        var root = SafeXml.read("", file, limits);
        if (!isOurs(root)) throw new RefusedFile("", "qti.file.none");
        var source = new Source(null, limits);
        var banks = new Banks();
        banks.look(root);
        var items = new Documents(source).read(List.of(Documents.Document.held("", root)));
        return new ReadFile(kind, Encodings.decodeXml("", file).encoding(), items, source.bytes(), banks.missing());
    }

    /**
     * A file with all of the drafts that the format carries; the others are named in its notes.
     *
     * @param kind one of {@link #KNOWN}
     * @param media bytes of the attachments; what it does not know is left out with a note
     */
    public static WrittenFile write(List<ItemDraft> drafts, FileKind kind, Function<MediaId, Optional<byte[]>> media) {
        return switch (kind) {
            case QTI_21, QTI_30 -> PackageWriter.write(drafts, kind, media);
            case QTI_12, COMMON_CARTRIDGE -> CartridgeWriter.write(drafts, kind, media);
            default -> throw new IllegalArgumentException("not a format of this module: " + kind);
        };
    }

    /** By the name of the root. */
    public static boolean isOurs(XmlElement root) {
        return root.name().startsWith("qti-assessment-") || ROOTS.contains(root.name());
    }
}
