package org.readback.formats.sheet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readback.base.Workbooks;
import org.readback.formats.Drafts;
import org.readback.formats.Limits;
import org.readback.formats.RefusedFile;
import org.readback.formats.SafeXml;
import org.readback.formats.SafeZip;
import org.readback.formats.XmlElement;

/** The first sheet of an Excel workbook (ECMA-376): texts, numbers and truth values; of a formula what it gave last.
 * Reading is our own: the library that writes would make room for whatever column an address names. */
final class ExcelTables {

    private ExcelTables() {}

    static Table read(byte[] bytes, Limits limits) {
        var zip = SafeZip.open(bytes, limits);
        var strings = zip.read("xl/sharedStrings.xml")
                .map(file -> SafeXml.read("xl/sharedStrings.xml", file, limits).children("si").stream()
                        .map(ExcelTables::words)
                        .toList())
                .orElse(List.of());
        var name = first(zip, limits);
        var file = zip.read(name).orElseThrow(() -> new RefusedFile(name, "formats.zip.broken"));
        var rows = new ArrayList<Table.Row>();
        for (var row : SafeXml.read(name, file, limits).all("row")) {
            var number = row.attribute("r");
            int line = number.matches("\\d{1,7}") ? Integer.parseInt(number) : rows.size() + 1;
            rows.add(new Table.Row(line, cells(row, strings)));
        }
        return Table.of(rows, "");
    }

    /** Whether its days are counted from 1904, as old programs did. */
    static boolean isFrom1904(byte[] bytes, Limits limits) {
        return SafeZip.open(bytes, limits)
                .read("xl/workbook.xml")
                .flatMap(file -> SafeXml.read("xl/workbook.xml", file, limits).child("workbookPr"))
                .map(properties -> properties.attribute("date1904"))
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }

    /** By the order of the workbook and not of the names in the package. */
    private static String first(SafeZip zip, Limits limits) {
        var workbook = zip.read("xl/workbook.xml").map(file -> SafeXml.read("xl/workbook.xml", file, limits));
        var links = zip.read("xl/_rels/workbook.xml.rels")
                .map(file -> SafeXml.read("xl/_rels/workbook.xml.rels", file, limits));
        var id = workbook.stream()
                .flatMap(book -> book.all("sheet").stream())
                .findFirst()
                .map(sheet -> sheet.attribute("id"))
                .orElse("");
        return links.stream()
                .flatMap(all -> all.children("Relationship").stream())
                .filter(link -> link.attribute("Id").equals(id))
                .findFirst()
                .map(link -> link.attribute("Target"))
                .map(target -> target.startsWith("/") ? target.substring(1) : "xl/" + target)
                .orElse("xl/worksheets/sheet1.xml");
    }

    private static List<String> cells(XmlElement row, List<String> strings) {
        var cells = new ArrayList<String>();
        for (var cell : row.children("c")) {
            int column = column(cell.attribute("r"), cells.size());
            if (column >= Table.WIDEST) continue;
            while (cells.size() <= column) cells.add("");
            cells.set(column, value(cell, strings));
        }
        return cells;
    }

    /** A is 0. */
    private static int column(String reference, int otherwise) {
        int column = 0;
        int letters = 0;
        while (letters < Math.min(reference.length(), 4) && Character.isUpperCase(reference.charAt(letters))) {
            column = column * 26 + reference.charAt(letters++) - 'A' + 1;
        }
        return letters == 0 ? otherwise : column - 1;
    }

    private static String value(XmlElement cell, List<String> strings) {
        var value = cell.text("v");
        return switch (cell.attribute("t")) {
            case "s" -> {
                boolean known = value.matches("\\d{1,8}") && Integer.parseInt(value) < strings.size();
                yield known ? strings.get(Integer.parseInt(value)) : "";
            }
            case "inlineStr" -> cell.child("is").map(ExcelTables::words).orElse("");
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "str" -> value;
            case "e" -> "";
            default -> Drafts.number(value).map(Drafts::plain).orElse(value);
        };
    }

    /** Without the reading aids of East Asian text. */
    private static String words(XmlElement text) {
        return text.children().stream()
                .filter(part -> part.name().equals("t") || part.name().equals("r"))
                .map(part -> part.name().equals("t")
                        ? part.text()
                        : part.child("t").map(XmlElement::text).orElse(""))
                .collect(Collectors.joining())
                .replace("_x000D_", "");
    }

    /** The first row holds the headings, every other one as many cells. */
    static byte[] write(List<List<String>> rows) {
        List<List<Workbooks.Value>> below = rows.stream()
                .skip(1)
                .map(row -> row.stream().map(ExcelTables::written).toList())
                .toList();
        var sheet = new Workbooks.Sheet("Items", List.of(), rows.getFirst(), 0, below);
        return Workbooks.write(List.of(sheet), Instant.EPOCH); // the same items give the same bytes
    }

    private static Workbooks.Value written(String text) {
        return text.isEmpty() ? new Workbooks.Blank() : new Workbooks.Text(text);
    }
}
