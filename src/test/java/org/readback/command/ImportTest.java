package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Without an installation: a file is only looked at. */
class ImportTest {
    private static final String GIFT = """
        ::Gate:: Who opens the gate? { =the guard ~the cook }

        ::Roots:: What are the roots? { =%50%one =%50%two }

        ::Broken:: What is wrong here? { =a
        """;

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        CommandLine line = Readback.line();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return line.execute(args);
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    @Test
    void aLookTellsEachItemAndWritesTheReport() throws IOException {
        Path file = file("old.gift", GIFT.getBytes(StandardCharsets.UTF_8));
        Path report = folder.resolve("r.json");

        assertThat(run("import", file.toString(), "--dry-run", "--report", report.toString()))
                .as(err.toString())
                .isZero();

        JsonNode json = JsonMapper.shared().readTree(Files.readString(report));
        int read = json.get("read").intValue();
        assertThat(read)
                .isEqualTo(json.get("imported").intValue()
                        + json.get("changed").intValue()
                        + json.get("unsupported").intValue()
                        + json.get("faulty").intValue());
        assertThat(json.get("faulty").intValue()).isPositive();
        assertThat(json.get("kinds").get("single-choice").intValue()).isEqualTo(1);
        assertThat(out.toString()).contains(read + " read: ", "faulty.", "nothing was changed");
        assertThat(json.get("items").get(0).get("line").intValue()).isEqualTo(1);
    }

    @Test
    void whatIsNoFileOfItemsEndsWithOneSentenceAndTwo() throws IOException {
        assertThat(run("import", file("x.bin", new byte[] {0, 1, 2, 3}).toString(), "--dry-run"))
                .isEqualTo(2);
        assertThat(run("import", folder.resolve("none.gift").toString(), "--dry-run"))
                .isEqualTo(2);
        assertThat(run("import", folder.toString(), "--dry-run")).isEqualTo(2);
        assertThat(run("import", file("empty.gift", new byte[0]).toString(), "--dry-run"))
                .isEqualTo(2);

        assertThat(err.toString().lines())
                .hasSize(4)
                .allSatisfy(line -> assertThat(line).startsWith("readback: ").endsWith("."));
        assertThat(err.toString())
                .contains("there is no such file", "The file is empty")
                .doesNotContain("Exception");
    }

    @Test
    void hostileFilesAreRefusedWithASentence() throws IOException {
        String entities =
                "<?xml version=\"1.0\"?><!DOCTYPE q [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz>&a;</quiz>";
        var slip = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(slip)) {
            zip.putNextEntry(new ZipEntry("../../out.xml"));
            zip.write("<assessmentItem/>".getBytes(StandardCharsets.UTF_8));
        }

        assertThat(run(
                        "import",
                        file("x.xml", entities.getBytes(StandardCharsets.UTF_8)).toString(),
                        "--dry-run"))
                .isEqualTo(2);
        assertThat(run("import", file("slip.zip", slip.toByteArray()).toString(), "--dry-run"))
                .isEqualTo(2);

        assertThat(err.toString().lines()).hasSize(2);
        assertThat(err.toString()).doesNotContain("root:", "Exception");
    }

    @Test
    void whatIsNotFoundOutCanBeSaid() throws IOException {
        Path file = file(
                "words.txt", "Which word ends a call?\nA. Out\nB. Over\nANSWER: A\n".getBytes(StandardCharsets.UTF_8));

        assertThat(run("import", file.toString(), "--dry-run", "--kind", "aiken"))
                .isZero();
        assertThat(run("import", file.toString(), "--dry-run", "--kind", "word"))
                .isEqualTo(2);

        assertThat(out.toString()).contains("1 read: 1 imported");
        assertThat(err.toString()).contains("There is no kind of file word.");
    }

    @Test
    void withoutAnInstallationNothingIsBrought() throws IOException {
        Path file = file("old.gift", GIFT.getBytes(StandardCharsets.UTF_8));

        assertThat(run(
                        "import",
                        file.toString(),
                        "--data",
                        folder.resolve("nowhere").toString()))
                .isEqualTo(2);
        assertThat(run(
                        "export",
                        "--format",
                        "gift",
                        "--out",
                        folder.resolve("o.txt").toString(),
                        "--data",
                        folder.resolve("nowhere").toString()))
                .isEqualTo(2);

        assertThat(err.toString()).contains("there is no installation in this folder");
        assertThat(folder.resolve("o.txt")).doesNotExist();
    }
}
