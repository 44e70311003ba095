package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readback.item.LanguageTag;
import org.readback.item.SingleChoice;

class ContentReaderTest {
    @Test
    void goodFilesGiveCourseLessonWordsAndItems() {
        Reading reading = Samples.good().read();

        assertThat(reading.faults()).isEmpty();
        Content.Lesson lesson = reading.content().lessons().findFirst().orElseThrow();
        assertThat(lesson.wordings()).containsOnlyKeys(LanguageTag.EN, LanguageTag.RU);
        assertThat(lesson.words()).extracting(Lexeme::ru).containsExactly("ворота");
        assertThat(lesson.first().blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Text", "Words", "Callout", "Check", "Dialogue");
        var texts = lesson.items().getFirst().texts();
        var russian = (SingleChoice)
                texts.getOrDefault(LanguageTag.RU, lesson.items().getFirst().first());
        assertThat(russian.options().get(1).text()).isEqualTo("два");
        assertThat(russian.key()).isEqualTo("b");
    }

    @Test
    void whatWasStoredIsReadAgain() {
        String source = Samples.good().text(Samples.LESSON);

        assertThat(ContentReader.lesson(source).title()).isEqualTo("First");
    }

    @Test
    void everyFaultIsNamedNotOnlyTheFirst() {
        var faults = Samples.good()
                .replace(Samples.ITEMS, "band: 2", "band: 9")
                .replace(Samples.WORDS, "pos: noun", "pos: thing")
                .faults();

        assertThat(faults)
                .extracting(ContentFault::file, ContentFault::line)
                .contains(tuple(Samples.ITEMS, 5), tuple(Samples.WORDS, 3));
    }

    @Test
    void yamlFaultsHaveTheirLine() {
        fault(Samples.good().replace(Samples.COURSE, "hours: 1", "hours: [1"), Samples.COURSE, 8, "not valid YAML");
        fault(Samples.good().replace(Samples.COURSE, "hours: 1", "hours: 1\nid: demo"), Samples.COURSE, 8, "twice");
        fault(Samples.good().replace(Samples.COURSE, "hours: 1", "\thours: 1"), Samples.COURSE, 7, "tab");
        fault(Samples.good().with(Samples.WORDS, ""), Samples.WORDS, 1, "nothing here");
        fault(Samples.good().replace(Samples.COURSE, "hours: 1", "hours: *a"), Samples.COURSE, 7, "anchors");
        fault(Samples.good().with(Samples.WORDS, "a: " + "[".repeat(60)), Samples.WORDS, 1, "too deeply");
        fault(Samples.good().with(Samples.WORDS, "# " + "x".repeat(1_000_000)), Samples.WORDS, 1, "million bytes");
    }

    @Test
    void fieldsAreCheckedByTheSchemas() {
        fault(Samples.good().replace(Samples.COURSE, "code: DEMO\n", ""), Samples.COURSE, 1, "\"code\" is missing");
        fault(
                Samples.good().replace(Samples.COURSE, "code:", "colour: red\ncode:"),
                Samples.COURSE,
                2,
                "no field \"colour\"");
        fault(Samples.good().replace(Samples.ITEMS, "a: one", "a: 1"), Samples.ITEMS, 8, "string");
        fault(Samples.good().replace(Samples.ITEMS, "key: [b]", "key: [b, c]"), Samples.ITEMS, 9, "key");
        fault(
                Samples.good().replace(Samples.ITEMS, "    source:", "    gaps: {}\n    source:"),
                Samples.ITEMS,
                11,
                "gaps");
        fault(Samples.good().replace(Samples.LESSON, "d-05, d-06]", "d-05]"), Samples.LESSON, 7, "check");
    }

    @Test
    void namesThatAreUsedMustExist() {
        fault(Samples.good().replace(Samples.LESSON, "check: [d-02", "check: [d-99"), Samples.LESSON, 7, "d-99");
        fault(Samples.good().replace(Samples.LESSON, "::: check d-01", "::: check d-77"), Samples.LESSON, 21, "d-77");
        fault(Samples.good().replace(Samples.LESSON, "\ngate\n", "\nfence\n"), Samples.LESSON, 14, "fence");
        fault(Samples.good().replace(Samples.ITEMS, "key: [b]", "key: [e]"), Samples.ITEMS, 2, "\"e\"");
        fault(
                Samples.good().replace(Samples.ITEMS, "topic: authority", "topic: authority\n    stimulus: map"),
                Samples.ITEMS,
                2,
                "no stimulus \"map\"");
        fault(Samples.good().replace(Samples.COURSE, "01-first", "02-second"), Samples.COURSE, 11, "02-second");
        fault(Samples.good().without(Samples.WORDS), Samples.LESSON, 1, "lexemes.yaml");
    }

    @Test
    void idsAreUniqueOverAllFiles() {
        String item = Samples.good().text(Samples.ITEMS);

        fault(Samples.good().replace(Samples.ITEMS, "id: d-02", "id: d-01"), Samples.ITEMS, 12, "second time");
        fault(Samples.good().with("bank/extra.yaml", "pool: extra\n" + item), "bank/extra.yaml", 3, "second time");
    }

    @Test
    void translationsHaveTheSameStructure() {
        fault(Samples.good().replace(Samples.ITEMS_RU, ", d: четыре", ""), Samples.ITEMS_RU, 4, "\"d\" is missing");
        fault(Samples.good().replace(Samples.ITEMS_RU, "  d-02:", "  d-22:"), Samples.ITEMS_RU, 6, "no item \"d-22\"");
        fault(
                Samples.good().replace(Samples.ITEMS_RU, "  d-02:", "  d-22:"),
                Samples.ITEMS_RU,
                1,
                "\"d-02\" is missing");
        fault(
                Samples.good().replace(Samples.LESSON_RU, "::: check d-01", "::: check d-07"),
                Samples.LESSON_RU,
                21,
                "d-01");
        fault(Samples.good().replace(Samples.LESSON_RU, "id: demo-01", "id: demo-02"), Samples.LESSON_RU, 2, "\"id\"");
        fault(Samples.good().without(Samples.LESSON_RU), Samples.LESSON, 1, "lesson.ru.md");
        fault(
                Samples.good().with("courses/demo/01-first/lesson.kk.md", "x"),
                "courses/demo/01-first/lesson.kk.md",
                1,
                "language");
    }

    @Test
    void blocksAreWellFormed() {
        fault(
                Samples.good().replace(Samples.LESSON, "Please.\n:::", "Please."),
                Samples.LESSON,
                20,
                "inside the block");
        fault(Samples.good().replace(Samples.LESSON, "::: callout Ask", "::: callout"), Samples.LESSON, 17, "title");
        fault(Samples.good().replace(Samples.LESSON, "::: callout", "::: calllout"), Samples.LESSON, 17, "calllout");
        fault(Samples.good().replace(Samples.LESSON, "Please.", "<b onclick=x>No</b>"), Samples.LESSON, 18, "HTML");
        fault(Samples.good().replace(Samples.LESSON, "Guard: Halt!", "Halt!"), Samples.LESSON, 25, "Speaker");
        fault(Samples.good().replace(Samples.LESSON, "## Text", "# Text"), Samples.LESSON, 9, "heading");
        fault(Samples.good().replace(Samples.LESSON, "---\nid", "id"), Samples.LESSON, 1, "front matter");
    }

    @Test
    void filesThatAreNotTextAreRefused() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Samples.good().files().forEach((path, text) -> files.put(path, text.getBytes(StandardCharsets.UTF_8)));
        files.put(Samples.WORDS, new byte[] {'-', '\n', '-', (byte) 0xC3, (byte) 0x28});

        assertThat(Samples.read(() -> files).faults())
                .anySatisfy(fault -> assertThat(fault.toString())
                        .startsWith(Samples.WORDS + ":2: ")
                        .contains("UTF-8"));
        fault(Samples.good().with("bank/notes.md", "x"), "bank/notes.md", 1, "No content");
    }

    private static void fault(Samples samples, String file, int line, String words) {
        assertThat(samples.faults()).anySatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(file);
            assertThat(fault.line()).isEqualTo(line);
            assertThat(fault.sentence()).contains(words);
        });
    }
}
