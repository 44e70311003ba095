package org.readback.command;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;

/**
 * A CSV file with a header row, read once from top to bottom, one row at a time: a million rows need no more memory
 * than one.
 *
 * <pre>{@code
 * try (var table = CsvTable.open(file)) {
 *     int item = table.column("item");
 *     for (var row : table) {
 *         … row.text(item) …
 *     }
 * }
 * }</pre>
 *
 * <p>UTF-8, with or without a byte order mark; commas; quotes as in RFC 4180; empty lines are passed over. Columns
 * nobody asks for are ignored. Whatever is wrong is an {@link InputFault} with file and line.
 */
final class CsvTable implements AutoCloseable, Iterable<CsvRow> {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final Path file;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> columns;

    private CsvTable(Path file, CloseableIterator<CsvRecord> records) {
        this.file = file;
        this.records = records;
        if (!hasNext()) {
            throw InputFault.in(file, "the file is empty: it needs a header row.");
        }
        CsvRecord header = record();
        this.columns = header.getFields().stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (String column : columns) {
            if (!column.isEmpty() && !seen.add(column)) {
                throw InputFault.at(file, header.getStartingLineNumber(), "the column " + column + " appears twice.");
            }
        }
    }

    /** Opens the file and reads its header.
     *
     * @throws InputFault if there is no such file, or it is empty, or a column has two headers */
    static CsvTable open(Path file) {
        try {
            if (Files.isDirectory(file)) {
                throw InputFault.in(file, "this is a folder, not a file.");
            }
            BufferedReader reader = Files.newBufferedReader(file);
            return opened(file, reader);
        } catch (NoSuchFileException _) {
            throw InputFault.in(file, "there is no such file.");
        } catch (IOException unreadable) {
            throw unreadable(file, unreadable);
        }
    }

    private static CsvTable opened(Path file, BufferedReader reader) throws IOException {
        try {
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            // The number of fields is checked here, where the fault can name the file
            return new CsvTable(
                    file,
                    CsvReader.builder()
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(reader)
                            .iterator());
        } catch (IOException | InputFault fault) {
            reader.close();
            throw fault;
        }
    }

    Path file() {
        return file;
    }

    /** Names in the order of the file, without surrounding blanks; one without a name is empty. */
    List<String> columns() {
        return columns;
    }

    /** The place of a column that must be there.
     *
     * @throws InputFault if it is not */
    int column(String name) {
        return find(name)
                .orElseThrow(() -> InputFault.at(file, 1, "there is no column " + name + ", only " + named() + "."));
    }

    /** The place of a column that may be there. */
    OptionalInt find(String name) {
        int index = columns.indexOf(name);
        return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
    }

    private String named() {
        int shown = Math.min(columns.size(), 8);
        return String.join(", ", columns.subList(0, shown)) + (shown < columns.size() ? ", …" : "");
    }

    /** The rows that are left; a file is read once. */
    @Override
    public Iterator<CsvRow> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return CsvTable.this.hasNext();
            }

            @Override
            public CsvRow next() {
                CsvRecord record = record();
                if (record.getFieldCount() != columns.size()) {
                    throw InputFault.at(
                            file,
                            record.getStartingLineNumber(),
                            "the row has " + count(record.getFieldCount()) + ", the header " + columns.size() + ".");
                }
                return new CsvRow(CsvTable.this, record);
            }
        };
    }

    private static String count(int fields) {
        return fields + (fields == 1 ? " field" : " fields");
    }

    private boolean hasNext() {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | CsvParseException broken) {
            throw unreadable(file, broken);
        }
    }

    private CsvRecord record() {
        try {
            return records.next();
        } catch (UncheckedIOException | CsvParseException broken) {
            throw unreadable(file, broken);
        }
    }

    private static InputFault unreadable(Path file, Throwable broken) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return InputFault.in(file, "the text is not UTF-8.");
            }
        }
        return InputFault.in(file, "it cannot be read as CSV: " + broken.getMessage() + ".");
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
