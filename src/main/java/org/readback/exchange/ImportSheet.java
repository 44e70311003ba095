package org.readback.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An import as its owner sees it.
 *
 * @param lines empty before the file was read
 * @param fault why it is refused */
public record ImportSheet(
        Card card, ImportChoices choices, FileFacts facts, List<ImportLine> lines, Optional<Remark> fault) {
    public ImportSheet {
        lines = List.copyOf(lines);
    }

    /** @param size in bytes
     * @param stayed drafts that somebody had worked on, and that so stayed when the rest was taken back */
    public record Card(
            ImportId id,
            String name,
            int size,
            ImportState state,
            Instant keptAt,
            @Nullable Instant takenAt,
            int stayed) {}

    /** How many items came out so. */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.read().outcome() == outcome).count();
    }

    /** How many items are wanted. */
    public long wanted() {
        return lines.stream().filter(line -> line.decision() == Decision.TAKE).count();
    }
}
