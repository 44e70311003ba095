package org.readback.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.readback.base.AuditHeads;
import org.readback.base.AuditHeads.Head;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the trail ended, noted outside the database: {@code DATA/audit-notes.txt}, a line {@code number:digest} each time.
 * Whoever cuts rows off the end of the table has to find and change this file as well, and every export, certificate and
 * pack that carries such a note. */
@Component
class AuditNotes {
    private final Path file;

    AuditNotes(@Value("${readback.data}") Path data) {
        file = data.resolve("audit-notes.txt");
    }

    synchronized void note(Head head) {
        List<Head> before = all();
        if (!before.isEmpty() && before.getLast().number() >= head.number()) return;
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, head + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Oldest first. A line that was cut short by a crash is none. */
    synchronized List<Head> all() {
        try {
            return Files.notExists(file)
                    ? List.of()
                    : Files.readAllLines(file).stream()
                            .map(AuditHeads.Head::read)
                            .flatMap(Optional::stream)
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
