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
import org.readback.qti.Qti;

/** The formats of other systems, whichever module knows them. */
final class Doors {
    private Doors() {}

    /** Those that can be read, in the order in which people look for them. */
    static List<FileKind> readable() {
        return Stream.of(FileKind.values())
                .filter(kind -> Formats.KNOWN.contains(kind) || Qti.KNOWN.contains(kind))
                .toList();
    }

    /** Those that can be written, likewise. */
    static List<FileKind> writable() {
        return readable();
    }

    /** @throws RefusedFile if it is none of {@link #readable}, or not to be trusted */
    static FileKind detect(String name, byte[] file) {
        FileKind kind = Formats.detect(file, name, Limits.USUAL)
                .orElseThrow(() -> new RefusedFile("", "exchange.refusal.kind"));
        if (kind == FileKind.BUNDLE) throw new RefusedFile("", "exchange.refusal.bundle");
        return kind;
    }

    /** @throws RefusedFile if it is not opened at all */
    static ReadFile read(FileKind kind, byte[] file) {
        if (Formats.KNOWN.contains(kind)) return Formats.read(file, kind, Limits.USUAL);
        if (Qti.KNOWN.contains(kind)) return Qti.read(file, kind, Limits.USUAL);
        throw new RefusedFile("", "exchange.refusal.kind");
    }

    /** @param media bytes of the attachments */
    static WrittenFile write(FileKind kind, List<ItemDraft> drafts, Function<MediaId, Optional<byte[]>> media) {
        if (Qti.KNOWN.contains(kind)) return Qti.write(drafts, kind, media);
        return Formats.write(drafts, kind, media);
    }
}
