package org.readback.formats.sheet;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.readback.formats.Drafts;
import org.readback.formats.Limits;
import org.readback.formats.RefusedFile;
import org.readback.formats.SafeXml;
import org.readback.formats.SafeZip;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlSource;
import org.readback.formats.XmlText;

/** The first sheet of an Excel workbook (ECMA-376): texts, numbers and truth values; of a formula what it gave last. */
final class ExcelTables {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

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

    static byte[] write(List<List<String>> rows) {
        var files = new LinkedHashMap<String, XmlElement>();
        files.put("[Content_Types].xml", types());
        files.put("_rels/.rels", links("officeDocument", "xl/workbook.xml"));
        files.put("xl/workbook.xml", workbook());
        files.put("xl/_rels/workbook.xml.rels", links("worksheet", "worksheets/sheet1.xml"));
        files.put("xl/worksheets/sheet1.xml", sheet(rows));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTime(0); // the same items give the same bytes
                zip.putNextEntry(entry);
                zip.write(XmlSource.file(file.getValue()).getBytes(UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    private static XmlElement element(String name, List<XmlElement> inner, String... attributes) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < attributes.length; i += 2) map.put(attributes[i], attributes[i + 1]);
        return XmlElement.of(name, map, inner);
    }

    private static XmlElement types() {
        return element(
                "Types",
                List.of(
                        element(
                                "Default",
                                List.of(),
                                "Extension",
                                "rels",
                                "ContentType",
                                "application/vnd.openxmlformats-package.relationships+xml"),
                        element("Default", List.of(), "Extension", "xml", "ContentType", "application/xml"),
                        element(
                                "Override",
                                List.of(),
                                "PartName",
                                "/xl/workbook.xml",
                                "ContentType",
                                TYPE + "sheet.main+xml"),
                        element(
                                "Override",
                                List.of(),
                                "PartName",
                                "/xl/worksheets/sheet1.xml",
                                "ContentType",
                                TYPE + "worksheet+xml")),
                "xmlns",
                TYPES);
    }

    private static XmlElement links(String kind, String target) {
        var link = element("Relationship", List.of(), "Id", "rId1", "Type", OFFICE + "/" + kind, "Target", target);
        return element("Relationships", List.of(link), "xmlns", RELATIONS);
    }

    private static XmlElement workbook() {
        var sheet = element("sheet", List.of(), "name", "Items", "sheetId", "1", "r:id", "rId1");
        return element("workbook", List.of(element("sheets", List.of(sheet))), "xmlns", MAIN, "xmlns:r", OFFICE);
    }

    private static XmlElement sheet(List<List<String>> rows) {
        var lines = new ArrayList<XmlElement>();
        for (var row : rows) {
            var cells = new ArrayList<XmlElement>();
            for (int i = 0; i < row.size(); i++) {
                if (row.get(i).isEmpty()) continue;
                List<XmlNode> text = List.of(new XmlText(row.get(i)));
                var words = XmlElement.of("t", Map.of("xml:space", "preserve"), text);
                cells.add(element(
                        "c",
                        List.of(element("is", List.of(words))),
                        "r",
                        letters(i) + (lines.size() + 1),
                        "t",
                        "inlineStr"));
            }
            lines.add(element("row", cells, "r", String.valueOf(lines.size() + 1)));
        }
        return element("worksheet", List.of(element("sheetData", lines)), "xmlns", MAIN);
    }

    private static String letters(int column) {
        var last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
