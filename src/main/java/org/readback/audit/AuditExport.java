package org.readback.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.readback.base.AuditHeads.Head;
import org.readback.base.Workbooks;
import org.readback.base.Workbooks.Text;
import org.readback.base.Workbooks.Value;
import org.readback.base.Workbooks.Whole;

/** Entries that were taken out, as files. Times are UTC in ISO form in both: an auditor puts them beside other logs.
 *
 * @param end where the whole trail ended then */
public record AuditExport(List<AuditEntry> entries, Optional<Head> end, Instant made) {
    private static final List<String> COLUMNS =
            List.of("number", "at", "actor", "actor_id", "action", "subject", "detail", "address");

    public AuditExport {
        entries = List.copyOf(entries);
    }

    /** Comma-separated, with a heading; the last line is a remark with the end of the trail. */
    public byte[] csv() {
        var out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS);
            entries.forEach(entry -> {
                var cells = new ArrayList<String>();
                cells.add(Long.toString(entry.number()));
                cells.addAll(texts(entry));
                csv.writeRecord(cells);
            });
            end.ifPresent(head -> csv.writeComment("end of the trail " + head));
        } catch (IOException e) {
            throw new UncheckedIOException(e); // in memory
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** @param heading gives the words of a column by its name in the CSV file */
    public byte[] excel(String title, Function<String, String> heading) {
        List<List<Value>> rows = entries.stream().map(AuditExport::row).toList();
        var about = new ArrayList<String>();
        about.add(title);
        end.ifPresent(head -> about.add(head.toString()));
        return Workbooks.write(
                List.of(new Workbooks.Sheet(
                        title, about, COLUMNS.stream().map(heading).toList(), 1, rows)),
                made);
    }

    private static List<Value> row(AuditEntry entry) {
        var cells = new ArrayList<Value>();
        cells.add(new Whole(entry.number()));
        texts(entry).forEach(text -> cells.add(new Text(text)));
        return cells;
    }

    private static List<String> texts(AuditEntry entry) {
        return List.of(
                entry.at().toString(),
                entry.actorName(),
                entry.actor().map(UUID::toString).orElse(""),
                entry.action(),
                entry.subject(),
                entry.detail(),
                entry.address().orElse(""));
    }
}
