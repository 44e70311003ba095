package org.readback.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Tables as an Excel file: numbers are numbers, days are days, text is text even where it looks like a formula. The same
 * input gives the same bytes on every machine. */
public final class Workbooks {
    private static final String DAY = "yyyy-mm-dd";
    private static final String WHOLE = "0";
    private static final String HEADING = "E8EEF5";
    private static final int WIDEST = 60;
    private static final double MARGIN = 2;
    private static final int LONGEST_NAME = 31;
    private static final String PROPERTIES = "docProps/core.xml";

    private Workbooks() {}

    /** A cell. */
    public sealed interface Value {}

    public record Text(String text) implements Value {}

    public record Whole(long number) implements Value {}

    /** @param digits behind the point, as shown; the file holds the number itself */
    public record Decimal(double number, int digits) implements Value {}

    public record Day(LocalDate day) implements Value {}

    /** Nothing: a blank cell. */
    public record Blank() implements Value {}

    /** One sheet: what it is, then a table under its headings.
     *
     * @param name at most 31 characters; what Excel does not allow in a name is left out
     * @param about lines above the table: whose it is, of which day
     * @param frozen columns that stay in sight while others move
     * @param rows each as long as the headings */
    public record Sheet(String name, List<String> about, List<String> headings, int frozen, List<List<Value>> rows) {
        public Sheet {
            about = List.copyOf(about);
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
            for (List<Value> row : rows) {
                if (row.size() != headings.size()) {
                    throw new IllegalArgumentException("a row of " + row.size() + " under " + headings.size());
                }
            }
        }
    }

    /** Writes the sheets in their order.
     *
     * @param made what the file says of when it was made */
    public static byte[] write(List<Sheet> sheets, Instant made) {
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Readback", "1.0")) {
            sheets.forEach(sheet -> write(sheet, book.newWorksheet(name(sheet.name()))));
            book.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a file in memory
        }
        return settled(bytes.toByteArray(), made);
    }

    private static String name(String wanted) {
        String allowed = wanted.replaceAll("[\\[\\]*/\\\\?:]", " ").strip();
        return allowed.length() > LONGEST_NAME ? allowed.substring(0, LONGEST_NAME) : allowed;
    }

    private static void write(Sheet sheet, Worksheet out) {
        int row = 0;
        for (String line : sheet.about()) {
            out.value(row, 0, line);
            if (row == 0) out.style(row, 0).bold().set();
            row++;
        }
        if (row > 0) row++;
        int heading = row;
        for (int column = 0; column < sheet.headings().size(); column++) {
            out.value(heading, column, sheet.headings().get(column));
            out.style(heading, column).bold().wrapText(true).fillColor(HEADING).set();
            out.width(column, width(sheet, column));
        }
        for (List<Value> values : sheet.rows()) {
            row++;
            for (int column = 0; column < values.size(); column++) set(out, row, column, values.get(column));
        }
        out.freezePane(sheet.frozen(), heading + 1);
        if (!sheet.rows().isEmpty())
            out.setAutoFilter(heading, 0, row, sheet.headings().size() - 1);
        out.repeatRows(heading);
        out.pageOrientation("landscape");
        out.setFitToPage(true);
        out.fitToWidth((short) 1);
        out.fitToHeight((short) 0); // as many pages down as it takes
    }

    private static void set(Worksheet out, int row, int column, Value value) {
        switch (value) {
            case Text(String text) -> out.value(row, column, text);
            case Whole(long number) -> {
                out.value(row, column, number);
                out.style(row, column).format(WHOLE).set();
            }
            case Decimal(double number, int digits) -> {
                out.value(row, column, number);
                out.style(row, column)
                        .format(digits == 0 ? WHOLE : "0." + "0".repeat(digits))
                        .set();
            }
            case Day(LocalDate day) -> {
                out.value(row, column, day);
                out.style(row, column).format(DAY).set();
            }
            case Blank blank -> {}
        }
    }

    /** In characters: as wide as the longest text in it, within reason. */
    private static double width(Sheet sheet, int column) {
        int longest = sheet.headings()
                .get(column)
                .lines()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        for (List<Value> row : sheet.rows()) {
            int here = switch (row.get(column)) {
                case Text(String text) -> text.length();
                case Day day -> DAY.length();
                case Whole(long number) -> Long.toString(number).length();
                case Decimal decimal -> DAY.length();
                case Blank blank -> 0;
            };
            longest = Math.max(longest, here);
        }
        return Math.min(longest, WIDEST) + MARGIN;
    }

    /** The library writes the time of writing into the archive and into one of its files. Its archive cannot be read from
     * front to end. */
    private static byte[] settled(byte[] written, Instant made) {
        var files = new LinkedHashMap<String, byte[]>();
        try (ZipFile in = ZipFile.builder().setByteArray(written).get()) {
            for (ZipArchiveEntry entry : Collections.list(in.getEntriesInPhysicalOrder())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                files.put(entry.getName(), PROPERTIES.equals(entry.getName()) ? dated(content, made) : content);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e); // a file in memory
        }
        return ZipBytes.of(files);
    }

    private static byte[] dated(byte[] properties, Instant made) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("(<dcterms:created[^>]*>)[^<]*", "$1" + made.truncatedTo(ChronoUnit.SECONDS))
                .getBytes(StandardCharsets.UTF_8);
    }
}
