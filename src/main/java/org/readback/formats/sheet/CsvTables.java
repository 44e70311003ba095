package org.readback.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.readback.formats.Encodings;
import org.readback.formats.RefusedFile;

/** Sheets as text, parted by semicolons, commas or tabs. */
final class CsvTables {

    /** Programs take such a cell for a formula. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=+@\\t-].*");

    private CsvTables() {}

    static Table read(byte[] bytes) {
        var decoded = Encodings.decode("", bytes);
        var text = decoded.text();
        var rows = new ArrayList<Table.Row>();
        char separator = separator(text);
        try (var reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(CommentStrategy.NONE)
                .skipEmptyLines(true)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.replaceFirst("^(?i)sep=.\\R", ""))) {
            for (var row : reader) {
                var cells = row.getFields().stream().map(CsvTables::plain).toList();
                rows.add(new Table.Row((int) row.getStartingLineNumber(), cells));
            }
        } catch (CsvParseException broken) {
            throw new RefusedFile(
                    "",
                    "formats.sheet.broken",
                    rows.isEmpty() ? 1 : rows.getLast().line());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Table.of(rows, decoded.encoding());
    }

    /** The sign that stands most often in the headings. */
    private static char separator(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        char best = ',';
        long most = 0;
        for (char sign : new char[] {',', ';', '\t'}) {
            long count = first.replaceAll("\"[^\"]*\"", "")
                    .chars()
                    .filter(each -> each == sign)
                    .count();
            if (count > most) best = sign;
            most = Math.max(most, count);
        }
        return best;
    }

    private static String plain(String cell) {
        return cell.startsWith("'") && FORMULA.matcher(cell.substring(1)).matches() ? cell.substring(1) : cell;
    }

    /** With semicolons and a byte order mark, as spreadsheet programs here expect it. */
    static byte[] write(List<List<String>> rows) {
        var out = new StringWriter();
        out.append('\ufeff');
        try (var writer = CsvWriter.builder().fieldSeparator(';').build(out)) {
            for (var row : rows) {
                writer.writeRecord(row.stream()
                        .map(cell -> FORMULA.matcher(cell).matches() ? "'" + cell : cell)
                        .toList());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toString().getBytes(UTF_8);
    }
}
