package org.readback.pack;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.readback.base.Paper;
import org.readback.base.Sha256;

/** R12: every file with its fingerprint, on paper and as CSV. The paper cannot name its own, nor that of the CSV; the CSV
 * names that of the paper. */
final class EvidenceIndex {
    static final String PDF = "R12-evidence-index.pdf";
    static final String CSV = "R12-evidence-index.csv";

    private EvidenceIndex() {}

    /** Last of all: it names what is there. */
    static void addTo(PackFiles files) {
        PackTexts texts = files.texts();
        var rows = new ArrayList<Paper.Row>();
        files.all()
                .forEach((name, bytes) -> rows.add(new Paper.Cells(List.of(
                        Paper.Cell.of(name),
                        Paper.Cell.of(Integer.toString(bytes.length)),
                        Paper.Cell.of(Sha256.hex(bytes))))));
        files.paper(
                PDF.substring(0, PDF.lastIndexOf('.')),
                Paper.Format.A4,
                "r12",
                List.of(
                        new Paper.Words(texts.text("r12.note", CSV)),
                        new Paper.Table(
                                List.of(
                                        new Paper.Column(texts.text("r12.file"), 5, Paper.Align.START),
                                        new Paper.Column(texts.text("r12.size"), 2, Paper.Align.END),
                                        new Paper.Column("SHA-256", 10, Paper.Align.START)),
                                rows)));
        files.add(CSV, texts.text("r12.title"), csv(files.all()));
    }

    private static byte[] csv(Map<String, byte[]> files) {
        var text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord("file", "bytes", "sha256");
            files.forEach((name, bytes) -> csv.writeRecord(name, Integer.toString(bytes.length), Sha256.hex(bytes)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What is wrong with the files of a pack, by name: missing, not in the index, or not what the index says. */
    static List<String> faults(Map<String, byte[]> files) {
        byte @Nullable [] index = files.get(CSV);
        if (index == null) return List.of(CSV);
        var wanted = new TreeMap<String, String>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(new String(index, StandardCharsets.UTF_8))) {
            csv.stream().skip(1).forEach(record -> wanted.put(record.getField(0), record.getField(2)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible); // a text in memory
        }
        var faults = new TreeSet<String>();
        wanted.forEach((name, digest) -> {
            byte @Nullable [] bytes = files.get(name);
            if (bytes == null || !Sha256.hex(bytes).equals(digest)) faults.add(name);
        });
        files.keySet().stream()
                .filter(name -> !name.equals(CSV) && !wanted.containsKey(name))
                .forEach(faults::add);
        return List.copyOf(faults);
    }
}
