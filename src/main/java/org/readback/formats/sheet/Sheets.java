package org.readback.formats.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftKind;
import org.readback.draft.DraftStimulus;
import org.readback.draft.ItemDraft;
import org.readback.draft.OpenForm;
import org.readback.formats.Drafts;
import org.readback.formats.FileKind;
import org.readback.formats.Limits;
import org.readback.formats.ReadFile;
import org.readback.formats.ReadItem;
import org.readback.formats.ReadNote;
import org.readback.formats.RefusedFile;
import org.readback.formats.SheetFile;
import org.readback.formats.WrittenFile;

/** Items as rows of a sheet, CSV or Excel, by our columns. */
public final class Sheets {

    /** They stand in every file that is written. */
    private static final Set<String> ALWAYS = Set.of(
            "id",
            "kind",
            "lesson",
            "skill",
            "band",
            "pool",
            "must_pass",
            "language",
            "stem",
            "option_1",
            "option_2",
            "option_3",
            "option_4",
            "option_5",
            "option_6",
            "correct",
            "weights",
            "accepted",
            "half_credit",
            "feedback_right",
            "feedback_wrong",
            "media",
            "passage_key",
            "source",
            "tags");

    private static final String TEMPLATES = "templates.csv";

    private Sheets() {}

    /** As they stand in the file. */
    public static List<String> headings(byte[] file, FileKind kind, Limits limits) {
        return table(file, kind, limits).headings();
    }

    /** With nothing made of it. */
    public static SheetFile plain(byte[] file, FileKind kind, Limits limits) {
        var table = table(file, kind, limits);
        if (kind == FileKind.EXCEL && ExcelTables.isFrom1904(file, limits))
            throw new RefusedFile("", "formats.sheet.days");
        return new SheetFile(
                table.headings(),
                table.rows().stream()
                        .map(row -> new SheetFile.Line(row.line(), row.cells()))
                        .toList());
    }

    /** What can stand in a sheet, in the order in which it is written. */
    public static List<String> columns() {
        return Columns.usual();
    }

    /** Heading to our column, for the headings that are understood. */
    public static Map<String, String> guess(List<String> headings) {
        return Columns.guess(headings);
    }

    /**
     * All rows under the headings.
     *
     * @param columns heading to our column; headings that are not in it, or to nothing, are left out and named
     * @throws RefusedFile if nothing tells where the stems are
     */
    public static ReadFile read(byte[] file, FileKind kind, Map<String, String> columns, Limits limits) {
        return read(table(file, kind, limits), kind, columns);
    }

    private static ReadFile read(Table table, FileKind kind, Map<String, String> columns) {
        boolean asks = List.of("stem", "text", "passage_text").stream().anyMatch(columns::containsValue);
        if (!asks) throw new RefusedFile("", "formats.sheet.stem", String.join(", ", table.headings()));
        Limits.checkItems(table.rows().size());
        var items = new ArrayList<ReadItem>();
        for (var row : table.rows()) {
            items.add(RowReading.item(Cells.of(table.headings(), row, columns), row.line()));
        }
        var unknown = table.headings().stream()
                .filter(heading ->
                        !heading.isEmpty() && columns.getOrDefault(heading, "").isEmpty())
                .toList();
        var notes = unknown.isEmpty()
                ? List.<ReadNote>of()
                : List.of(ReadNote.of("formats.sheet.columns", String.join(", ", unknown)));
        return new ReadFile(kind, table.encoding(), items, Map.of(), notes);
    }

    /** With the columns that our own files have and those that people give other names. */
    public static ReadFile read(byte[] file, FileKind kind, Limits limits) {
        var table = table(file, kind, limits);
        return read(table, kind, guess(table.headings()));
    }

    private static Table table(byte[] file, FileKind kind, Limits limits) {
        limits.check(file);
        return kind == FileKind.EXCEL ? ExcelTables.read(file, limits) : CsvTables.read(file);
    }

    public static WrittenFile write(List<ItemDraft> drafts, FileKind kind) {
        var rows = new ArrayList<Map<String, String>>();
        var notes = new ArrayList<WrittenFile.Note>();
        for (var draft : drafts) {
            var cells = RowWriting.cells(draft);
            if (cells.isEmpty()) notes.add(note(draft, WrittenFile.Loss.LEFT_OUT, "formats.lost.kind"));
            else rows.add(cells);
            losses(draft, notes);
        }
        return new WrittenFile(kind, bytes(rows, kind), notes);
    }

    private static void losses(ItemDraft draft, List<WrittenFile.Note> notes) {
        boolean report = draft.body() instanceof DraftBody.Open open && open.form() instanceof OpenForm.Report;
        if (report) notes.add(note(draft, WrittenFile.Loss.CHANGED, "formats.lost.report"));
        DraftStimulus stimulus = draft.stimulus();
        boolean files = stimulus != null
                && (stimulus.sound() != null || !stimulus.pictures().isEmpty());
        if (files) notes.add(note(draft, WrittenFile.Loss.CHANGED, "formats.lost.names"));
    }

    private static WrittenFile.Note note(ItemDraft draft, WrittenFile.Loss loss, String key) {
        return new WrittenFile.Note(Drafts.called(draft), loss, ReadNote.of(key));
    }

    private static byte[] bytes(List<Map<String, String>> rows, FileKind kind) {
        var used = new LinkedHashSet<String>();
        rows.forEach(row -> used.addAll(row.keySet()));
        var columns = Columns.all(Columns.MOST_OPTIONS).stream()
                .filter(column -> ALWAYS.contains(column) || used.contains(column))
                .toList();
        return bytes(columns, rows, kind);
    }

    private static byte[] bytes(List<String> columns, List<Map<String, String>> rows, FileKind kind) {
        var lines = new ArrayList<List<String>>();
        lines.add(columns);
        for (var row : rows) {
            lines.add(
                    columns.stream().map(column -> row.getOrDefault(column, "")).toList());
        }
        return kind == FileKind.EXCEL ? ExcelTables.write(lines) : CsvTables.write(lines);
    }

    /** A sheet to be filled in: the columns of the kind, and an example in each language. */
    public static WrittenFile template(DraftKind of, FileKind kind) {
        var table = CsvTables.read(Resources.bytes(TEMPLATES));
        var rows = new ArrayList<Map<String, String>>();
        var own = new LinkedHashMap<String, String>();
        table.headings().forEach(heading -> own.put(heading, heading));
        for (var row : table.rows()) {
            var cells = new LinkedHashMap<>(Cells.of(table.headings(), row, own).values());
            cells.values().removeIf(String::isBlank);
            if (cells.getOrDefault("kind", "").equals(of.name().toLowerCase(Locale.ROOT))) rows.add(cells);
        }
        var used = new LinkedHashSet<String>();
        rows.forEach(row -> used.addAll(row.keySet()));
        var columns = Columns.usual().stream().filter(used::contains).toList();
        return new WrittenFile(kind, bytes(columns, rows, kind), List.of());
    }
}
