package org.readback.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Output that appears whole or not at all: it is written beside its place and moved there when it is complete. */
final class WholeFile {

    /** Writes the text of one file; may fail at any time. */
    @FunctionalInterface
    interface Text {
        void writeTo(Writer writer) throws IOException;
    }

    private WholeFile() {}

    /** Refuses a place nothing can be written to, before a command works long for nothing.
     *
     * @throws InputFault if it is a folder, or is in a folder that is not there or cannot be written to */
    static void requireWritable(Path file) {
        if (Files.isDirectory(file)) {
            throw InputFault.in(file, "this is a folder, not a file.");
        }
        Path folder = folder(file);
        if (!Files.isDirectory(folder)) {
            throw InputFault.in(file, "the folder " + folder + " is not there.");
        }
        if (!Files.isWritable(Files.exists(file) ? file : folder)) {
            throw InputFault.in(file, "it cannot be written: permission is denied.");
        }
    }

    /** As above, for one place that must be given and one that may be left out. */
    static void requireWritable(Path file, @Nullable Path second) {
        requireWritable(file);
        if (second != null) requireWritable(second);
    }

    /** Writes one file, and a second if its place is given: both are complete, or neither is there. */
    static void write(Path file, Text text, @Nullable Path second, Text secondText) {
        var both = new LinkedHashMap<Path, Text>();
        both.put(file, text);
        if (second != null) both.put(second, secondText);
        write(both);
    }

    /** Writes one file, in UTF-8; an older one of that name is replaced. */
    static void write(Path file, Text text) {
        var one = new LinkedHashMap<Path, Text>();
        one.put(file, text);
        write(one);
    }

    /** Writes several files: none is moved to its place before all are complete. */
    static void write(SequencedMap<Path, Text> files) {
        files.keySet().forEach(WholeFile::requireWritable);
        var parts = new LinkedHashMap<Path, Path>();
        try {
            for (Map.Entry<Path, Text> file : files.entrySet()) {
                Path place = place(file.getKey());
                Path part = isSpecial(file.getKey()) ? place : part(place);
                parts.put(part, place);
                try (Writer writer = Files.newBufferedWriter(part)) {
                    file.getValue().writeTo(writer);
                }
            }
            for (Map.Entry<Path, Path> part : parts.entrySet()) {
                if (!part.getKey().equals(part.getValue())) {
                    Files.move(part.getKey(), part.getValue(), StandardCopyOption.ATOMIC_MOVE);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            parts.forEach(WholeFile::discard);
        }
    }

    /** A link stays a link: what it points to is replaced. */
    private static Path place(Path file) throws IOException {
        return Files.isSymbolicLink(file) && !isSpecial(file) ? file.toRealPath() : file.toAbsolutePath();
    }

    /** A device or a pipe, such as /dev/stdout: moving a file there would replace it. */
    private static boolean isSpecial(Path file) {
        return Files.exists(file) && !Files.isRegularFile(file);
    }

    /** A name of our own, as {@code createTempFile} makes files that only their owner may read. */
    private static Path part(Path place) {
        return place.resolveSibling(
                "." + place.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    }

    private static void discard(Path part, Path place) {
        if (!part.equals(place)) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    private static Path folder(Path file) {
        Path parent = file.toAbsolutePath().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
