package org.readback.bench;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that mean harm, and some that only are as large as is allowed: each asks for all the memory that its kind can. */
final class HostileFiles {
    private static final int MEGABYTE = 1 << 20;

    private HostileFiles() {}

    /** By name, with the ending that its kind is told by. */
    static Map<String, Supplier<byte[]>> all() {
        var files = new LinkedHashMap<String, Supplier<byte[]>>();
        files.put("fifty megabytes.xml", () -> new byte[50 * MEGABYTE]);
        files.put("bomb.xlsx", () -> zip(Map.of("xl/workbook.xml", new byte[100 * MEGABYTE])));
        files.put("slip.zip", () -> zip(Map.of("../imsmanifest.xml", new byte[10])));
        files.put("many entries.zip", HostileFiles::manyEntries);
        files.put(
                "entities.xml",
                () -> bytes(
                        "<!DOCTYPE quiz [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>" + "<quiz>&b;</quiz>"));
        files.put("deep.xml", () -> bytes("<quiz>" + "<question>".repeat(1_000_000)));
        files.put("elements.xml", () -> bytes("<quiz>" + "<b/>".repeat(3_000_000) + "</quiz>"));
        files.put("elements with text.xml", () -> bytes("<quiz>" + "<b>ы</b>".repeat(1_300_000) + "</quiz>"));
        files.put("attributes.xml", () -> bytes("<quiz " + attributes(500_000) + "/>"));
        files.put("one text.xml", () -> bytes("<quiz><question><text>" + "я".repeat(6 * MEGABYTE - 40)));
        files.put("questions.xml", () -> bytes("<quiz>" + question().repeat(10_000) + "</quiz>"));
        files.put("elements.qti.xml", () -> bytes("<questestinterop>" + "<item/>".repeat(1_700_000)));
        files.put("commas.csv", () -> bytes("stem,option_1\n" + ",".repeat(3 * MEGABYTE - 20)));
        files.put("short lines.csv", () -> bytes("stem,option_1\n" + "a,b,c,d,e,f,g\n".repeat(9_999)));
        files.put("short lines.gift", () -> bytes("a {T}\n\n".repeat(9_999)));
        files.put("one line.gift", () -> bytes("x {=" + "a~".repeat(3 * MEGABYTE / 2 - 20) + "}"));
        files.put("short lines.txt", () -> bytes("Q\nA. a\nB. b\nANSWER: A\n\n".repeat(9_999)));
        files.put("other letters.gift", () -> "ы {T}\n\n".repeat(9_999).getBytes(UTF_16LE));
        files.put("cells.xlsx", () -> workbook("<row>" + "<c t=\"str\"><v>a</v></c>".repeat(40) + "</row>", 3_600));
        files.put("addresses.xlsx", () -> workbook("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>", 10));
        files.put("rows.xlsx", () -> workbook("<row r=\"1\"/>", 5_000_000));
        return files;
    }

    private static String question() {
        return "<question type='essay'><name><text>e</text></name>"
                + "<questiontext format='html'><text>w</text></questiontext></question>";
    }

    private static String attributes(int number) {
        var text = new StringBuilder();
        for (int i = 0; i < number; i++) text.append('a').append(i).append("='' ");
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] workbook(String row, int times) {
        var head = "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>";
        var noise = new StringBuilder("<!--"); // what is too even is refused for it
        var random = new Random(times);
        for (int i = 0; i < 300_000; i++) noise.append((char) ('A' + random.nextInt(26)));
        return zip(Map.of(
                "xl/workbook.xml",
                bytes("<workbook><sheets><sheet name='a'/></sheets></workbook>"),
                "xl/worksheets/sheet1.xml",
                bytes(head + noise + "-->" + row.repeat(times) + "</sheetData></worksheet>")));
    }

    private static byte[] manyEntries() {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 5_999; i++) files.put("item" + i + ".xml", bytes("<assessmentItem/>"));
        files.put("imsmanifest.xml", bytes("<manifest/>"));
        return zip(files);
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure); // a file in memory
        }
        return bytes.toByteArray();
    }
}
