package org.readback.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small course in two languages, good in everything; tests spoil one file of it. */
final class Samples {
    static final String COURSE = "courses/demo/course.yaml";
    static final String LESSON = "courses/demo/01-first/lesson.md";
    static final String LESSON_RU = "courses/demo/01-first/lesson.ru.md";
    static final String ITEMS = "courses/demo/01-first/items.yaml";
    static final String ITEMS_RU = "courses/demo/01-first/items.ru.yaml";
    static final String WORDS = "courses/demo/01-first/lexemes.yaml";

    private final Map<String, String> files = new TreeMap<>();

    private Samples() {}

    static Samples good() {
        var samples = new Samples();
        samples.files.put(COURSE, """
                id: demo
                code: DEMO
                kind: law
                title: {en: Demo, kk: Демо, ru: Демо}
                summary: {en: Short., kk: Қысқа., ru: Кратко.}
                languages: [en, ru]
                hours: 1
                units:
                  - id: demo-u1
                    title: {en: One, kk: Бір, ru: Один}
                    lessons: [01-first]
                """);
        samples.files.put(LESSON, lesson("First", "Text", "Ask"));
        samples.files.put(LESSON_RU, lesson("Первый", "Текст", "Спросите"));
        samples.files.put(WORDS, """
                - id: gate
                  word: gate
                  pos: noun
                  kk: қақпа
                  ru: ворота
                  example: The gate is open.
                """);
        samples.files.put(ITEMS, items());
        samples.files.put(ITEMS_RU, itemsRu());
        return samples;
    }

    private static String lesson(String title, String heading, String callout) {
        return """
                ---
                id: demo-01
                title: %s
                objective: know
                minutes: 20
                traces: ["CPTM 2017, lesson 1.3"]
                check: [d-02, d-03, d-04, d-05, d-06]
                ---
                ## %s

                Some **strong** words.

                ::: words
                gate
                :::

                ::: callout %s
                Please.
                :::

                ::: check d-01
                :::

                ::: dialogue Gate
                Guard: Halt!
                Visitor: Good morning.
                :::
                """.formatted(title, heading, callout);
    }

    private static String items() {
        var yaml = new StringBuilder("items:\n");
        for (int number = 1; number <= 6; number++) {
            yaml.append("""
                      - id: d-0%d
                        kind: single-choice
                        skill: knowledge
                        band: 2
                        topic: authority
                        stem: "Question %d?"
                        options: {a: one, b: two, c: three, d: four}
                        key: [b]
                        feedback: {right: Yes., wrong: No.}
                        source: "UN Charter, art. 51"
                    """.formatted(number, number));
        }
        return yaml.toString();
    }

    private static String itemsRu() {
        var yaml = new StringBuilder("items:\n");
        for (int number = 1; number <= 6; number++) {
            yaml.append("""
                      d-0%d:
                        stem: "Вопрос %d?"
                        options: {a: раз, b: два, c: три, d: четыре}
                        feedback: {right: Да., wrong: Нет.}
                    """.formatted(number, number));
        }
        return yaml.toString();
    }

    Samples with(String path, String text) {
        files.put(path, text);
        return this;
    }

    Samples without(String path) {
        files.remove(path);
        return this;
    }

    /** Replaces the first occurrence; it must be there. */
    Samples replace(String path, String old, String text) {
        String before = files.getOrDefault(path, "");
        int at = before.indexOf(old);
        if (at < 0) throw new IllegalArgumentException(path + " does not hold " + old);
        return with(path, before.substring(0, at) + text + before.substring(at + old.length()));
    }

    Reading read() {
        return read(ContentFiles.of(files));
    }

    static Reading read(ContentFiles files) {
        try {
            return ContentReader.read(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<ContentFault> faults() {
        return read().faults();
    }

    String text(String path) {
        return files.getOrDefault(path, "");
    }

    Map<String, String> files() {
        return files;
    }
}
