package org.readback.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.readback.draft.ItemDraft;
import org.readback.formats.FileKind;
import org.readback.formats.Formats;
import org.readback.formats.Limits;
import org.readback.formats.ReadFile;
import org.readback.formats.RefusedFile;
import org.readback.formats.WrittenFile;
import org.readback.item.MediaId;
import org.readback.qti.Qti;

/** The formats of other systems, whichever module knows them. */
final class Doors {
    private Doors() {}

    /** Those that can be read and written, in the order in which people look for them. */
    static List<FileKind> kinds() {
        return Stream.of(FileKind.values())
                .filter(kind -> Formats.KNOWN.contains(kind) || Qti.KNOWN.contains(kind))
                .toList();
    }

    /** @throws RefusedFile if it is none of {@link #kinds}, or not to be trusted */
    static FileKind detect(String name, byte[] file) {
        FileKind kind = Formats.detect(file, name, Limits.USUAL)
                .orElseThrow(() -> new RefusedFile("", "exchange.refusal.kind"));
        if (kind == FileKind.BUNDLE) throw new RefusedFile("", "exchange.refusal.bundle");
        return kind;
    }

    /** @param columns of a sheet: heading to our column; none: as they are understood
     * @throws RefusedFile if it is not opened at all */
    static ReadFile read(FileKind kind, byte[] file, Map<String, String> columns) {
        if (isSheet(kind) && !columns.isEmpty()) return Formats.readSheet(file, kind, columns, Limits.USUAL);
        if (Formats.KNOWN.contains(kind)) return Formats.read(file, kind, Limits.USUAL);
        if (Qti.KNOWN.contains(kind)) return Qti.read(file, kind, Limits.USUAL);
        throw new RefusedFile("", "exchange.refusal.kind");
    }

    private static boolean isSheet(FileKind kind) {
        return kind == FileKind.CSV || kind == FileKind.EXCEL;
    }

    /** Of a sheet, as they stand in it; none of other files. */
    static List<String> headings(FileKind kind, byte[] file) {
        return isSheet(kind) ? Formats.headings(file, kind, Limits.USUAL) : List.of();
    }

    /** @param media bytes of the attachments */
    static WrittenFile write(FileKind kind, List<ItemDraft> drafts, Function<MediaId, Optional<byte[]>> media) {
        return Qti.KNOWN.contains(kind) ? Qti.write(drafts, kind, media) : Formats.write(drafts, kind, media);
    }
}
