package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LessonSourceTest {
    private static List<String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/courses"))) {
            return files.filter(file -> file.getFileName().toString().matches("lesson(\\.[a-z]+)?\\.md"))
                    .sorted()
                    .map(LessonSourceTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shippedLessonsSayTheSameWhenTheyAreWrittenAgain() throws IOException {
        List<String> all = shipped();

        assertThat(all).hasSizeGreaterThan(10).allSatisfy(source -> {
            String again = LessonSource.of(source).write();
            assertThat(ContentReader.lesson(again)).isEqualTo(ContentReader.lesson(source));
            assertThat(LessonSource.of(again).write()).isEqualTo(again);
        });
        assertThat(all)
                .filteredOn(source -> LessonSource.of(source).write().equals(source))
                .hasSizeGreaterThan(5);
    }

    @Test
    void whateverIsTypedComesBack() {
        var source = new LessonSource(
                "x-01",
                "Yes: \"no\" # or \\ what?",
                "true",
                45,
                List.of(1, 2),
                List.of("A: b", "“c”"),
                Map.of("kk", "Ә: \"ұ\"", "ru", "да"),
                List.of("x-01-01"),
                "## Go\n\nOne.");

        assertThat(LessonSource.of(source.write())).isEqualTo(source);
    }

    @Test
    void shippedWordsSayTheSameWhenTheyAreWrittenAgain() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("content/courses"))) {
            assertThat(files.filter(file -> file.endsWith("lexemes.yaml")).toList())
                    .isNotEmpty()
                    .allSatisfy(file -> {
                        List<Lexeme> words = ContentReader.words(text(file));
                        assertThat(ContentReader.words(WordSource.write(words))).isEqualTo(words);
                    });
        }
    }

    @Test
    void halfALessonCanBeLookedAt() {
        LessonReading reading = LessonReading.of("""
            ---
            id: x-01
            title: {a: b}
            ---
            ## Go

            One.

            ::: callout
            No title.
            :::

            ::: picture gate.png
            The gate.
            :::

            ::: sound talk.opus
            """);

        assertThat(reading.text().blocks())
                .containsExactly(
                        new LessonBlock.Text("## Go\n\nOne."), new LessonBlock.Picture("gate.png", "The gate."));
        assertThat(reading.lines()).containsExactly(5, 13);
        assertThat(reading.faults()).extracting(ContentFault::line).contains(9, 17);
    }

    @Test
    void nothingAndNonsenseAreReadAsWhatTheyAre() {
        for (String source :
                List.of("", "---", "---\n---\n", "---\na: [\n---\n\nx", "\t\r\n\u0000", "--- \n:::\n:::")) {
            assertThat(LessonReading.of(source).faults()).as(source).isNotEmpty();
            LessonSource.of(source).write();
        }
    }

    @Test
    void versionsInTwoLanguagesHaveTheSameBlocks() {
        String source = "---\nid: x\n---\n## Go\n\n::: check x-01\n:::\n\n::: activity A\nDo.\n:::\n";
        LessonReading here = LessonReading.of(source);

        assertThat(here.differences(
                        LessonReading.of(source.replace("Do.", "Орындаңыз.")).text()))
                .isEmpty();
        assertThat(here.differences(
                        LessonReading.of(source.replace("x-01", "x-02")).text()))
                .containsExactly(new LessonReading.Difference(2, "the check x-01", "the check x-02"));
    }
}
