package org.readback.exchange;

import java.util.List;
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

/** The formats of other systems, whichever module knows them. */
final class Doors {
    private Doors() {}

    /** Those that can be read and written, in the order in which people look for them. */
    static List<FileKind> kinds() {
        return Stream.of(FileKind.values()).filter(Formats.KNOWN::contains).toList();
    }

    /** @throws RefusedFile if it is none of {@link #kinds}, or not to be trusted */
    static FileKind detect(String name, byte[] file) {
        FileKind kind = Formats.detect(file, name, Limits.USUAL)
                .orElseThrow(() -> new RefusedFile("", "exchange.refusal.kind"));
        if (kind == FileKind.BUNDLE) throw new RefusedFile("", "exchange.refusal.bundle");
        return kind;
    }

    /** @throws RefusedFile if it is not opened at all */
    static ReadFile read(FileKind kind, byte[] file) {
        if (!kinds().contains(kind)) throw new RefusedFile("", "exchange.refusal.kind");
        return Formats.read(file, kind, Limits.USUAL);
    }

    /** @param media bytes of the attachments */
    static WrittenFile write(FileKind kind, List<ItemDraft> drafts, Function<MediaId, Optional<byte[]>> media) {
        return Formats.write(drafts, kind, media);
    }
}
