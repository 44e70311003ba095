package org.readback.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatIsWrittenReplacesWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");

        WholeFile.write(file, writer -> writer.write("new"));

        assertThat(file).hasContent("new");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void nothingAppearsWhenTheWritingFails() throws IOException {
        Path first = Files.writeString(folder.resolve("first.csv"), "old");
        Path second = folder.resolve("second.csv");
        var files = new LinkedHashMap<Path, WholeFile.Text>();
        files.put(first, writer -> writer.write("new"));
        files.put(second, writer -> {
            writer.write("half");
            throw new IOException("the disk is full");
        });

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> WholeFile.write(files));

        assertThat(first).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("first.csv");
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path file = Files.writeString(folder.resolve("out.csv"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.csv"), file);

        WholeFile.write(link, writer -> writer.write("new"));

        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("new");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsRefusedBeforeAnythingIsDone() {
        assertThatExceptionOfType(InputFault.class)
                .isThrownBy(
                        () -> WholeFile.requireWritable(folder.resolve("none").resolve("out.csv")))
                .withMessageEndingWith("none is not there.");
        assertThatExceptionOfType(InputFault.class)
                .isThrownBy(() -> WholeFile.write(folder, writer -> writer.write("new")))
                .withMessageEndingWith("this is a folder, not a file.");
        WholeFile.requireWritable(folder.resolve("out.csv"));
    }
}
