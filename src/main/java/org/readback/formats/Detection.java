package org.readback.formats;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a file is. */
final class Detection {

    private static final Pattern AIKEN = Pattern.compile("(?im)^[ \\t]*+ANSWERS?\\s*:\\s*[A-Z]\\b");
    private static final Pattern GIFT = Pattern.compile("(?m)^[ \\t]*+(::|\\$CATEGORY:|//)"
            + "|(?<!\\\\)\\{\\s*+(\\}|#|=|~|T\\b|F\\b|TRUE\\b|FALSE\\b)"
            + "|(?<!\\\\)\\{[^{}]{0,400}[=~]");
    private static final Pattern SHEET =
            Pattern.compile("(?i)\"?(id|kind|stem|correct|option_?1|accepted)\"?\\s*[;,\\t]");
    private static final int START = 4000;
    private static final int SAMPLE = 100_000;

    private Detection() {}

    static Optional<FileKind> kind(byte[] file, String name, Limits limits) {
        limits.check(file);
        if (SafeZip.isZip(file)) return packed(file, name, limits);
        Limits.checkXml("", file.length);
        var text = Encodings.decodeXml("", file).text().stripLeading();
        if (text.startsWith("<?xml") || text.startsWith("<!DOCTYPE") || isElement(text)) return xml(text);
        return text(text, name.toLowerCase(Locale.ROOT));
    }

    private static boolean isElement(String text) {
        return Pattern.compile(
                        "^(<!--.*?-->\\s*)*<(\\w+:)?(quiz|question\\s+type=|questestinterop|qti-\\w|assessment|manifest)",
                        Pattern.DOTALL)
                .matcher(text.substring(0, Math.min(text.length(), START)))
                .find();
    }

    private static Optional<FileKind> packed(byte[] file, String name, Limits limits) {
        var zip = SafeZip.open(file, limits);
        if (zip.names().contains("xl/workbook.xml")) return Optional.of(FileKind.EXCEL);
        var manifest = zip.names().stream()
                .filter(entry -> entry.equals("imsmanifest.xml") || entry.endsWith("/imsmanifest.xml"))
                .findFirst();
        if (manifest.isPresent()) {
            var bytes = zip.read(manifest.get()).orElseThrow();
            return Optional.of(
                    manifest(Encodings.decodeXml(manifest.get(), bytes).text(), zip));
        }
        if (zip.names().contains("readback.json")) return Optional.of(FileKind.BUNDLE);
        for (var entry : List.copyOf(zip.names())) {
            if (!entry.endsWith(".xml")) continue;
            var kind = xml(
                    Encodings.decodeXml(entry, zip.read(entry).orElseThrow()).text());
            if (kind.isPresent() && kind.get() != FileKind.MOODLE_XML) return kind;
        }
        return name.toLowerCase(Locale.ROOT).endsWith(".imscc")
                ? Optional.of(FileKind.COMMON_CARTRIDGE)
                : Optional.empty();
    }

    private static FileKind manifest(String manifest, SafeZip zip) {
        if (manifest.contains("imsqti_item_xmlv3p0")
                || manifest.contains("imsqtiasi_v3p0")
                || manifest.contains("qtiv3p0")) {
            return FileKind.QTI_30;
        }
        if (manifest.contains("imsccv1p")) return FileKind.COMMON_CARTRIDGE;
        if (manifest.contains("imsqti_item_xmlv2p")
                || manifest.contains("imsqti_test_xmlv2p")
                || manifest.contains("imsqti_v2p")) {
            return FileKind.QTI_21;
        }
        if (manifest.contains("imsqti_xmlv1p") || manifest.contains("imsqti_v1p")) return FileKind.QTI_12;
        for (var entry : zip.names()) {
            if (!entry.endsWith(".xml") || entry.endsWith("imsmanifest.xml")) continue;
            var kind = xml(
                    Encodings.decodeXml(entry, zip.read(entry).orElseThrow()).text());
            if (kind.isPresent()) return kind.get();
        }
        return FileKind.QTI_21;
    }

    /** By the first element; a file that is no XML after all is refused when it is read. */
    private static Optional<FileKind> xml(String text) {
        var root = Pattern.compile("<([A-Za-z_][\\w.:-]*)").matcher(text.substring(0, Math.min(text.length(), START)));
        if (!root.find()) return Optional.empty();
        var name = root.group(1).substring(root.group(1).indexOf(':') + 1);
        if (name.startsWith("qti-assessment")) return Optional.of(FileKind.QTI_30);
        return switch (name) {
            case "quiz", "question" -> Optional.of(FileKind.MOODLE_XML);
            case "questestinterop" -> Optional.of(FileKind.QTI_12);
            case "assessmentItem", "assessmentTest", "assessmentSection", "assessmentStimulus" ->
                Optional.of(FileKind.QTI_21);
            default -> Optional.empty();
        };
    }

    private static Optional<FileKind> text(String text, String name) {
        if (name.endsWith(".csv") || name.endsWith(".tsv")) return Optional.of(FileKind.CSV);
        if (name.endsWith(".gift") || name.endsWith(".gift.txt")) return Optional.of(FileKind.GIFT);
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        if (SHEET.matcher(first).find()) return Optional.of(FileKind.CSV);
        var sample = text.substring(0, Math.min(text.length(), SAMPLE));
        boolean answers = AIKEN.matcher(sample).find();
        boolean braces = GIFT.matcher(sample).find();
        if (answers && !text.contains("{")) return Optional.of(FileKind.AIKEN);
        if (braces) return Optional.of(FileKind.GIFT);
        return answers ? Optional.of(FileKind.AIKEN) : Optional.empty();
    }
}
