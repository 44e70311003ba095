package org.readback.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ContentRulesTest {
    @Test
    void keysStandEvenlyAndTheLongestOptionIsSeldomRight() {
        String items = IntStream.rangeClosed(1, 12)
                .mapToObj(number -> item("e-" + number, "Word" + number + " number " + number + "?", "art. 1"))
                .collect(Collectors.joining());

        List<String> sentences = sentences(Samples.good().with("bank/extra.yaml", "pool: extra\nitems:\n" + items));

        assertThat(sentences).anyMatch(sentence -> sentence.contains("The key is a in 100 %"));
        assertThat(sentences).anyMatch(sentence -> sentence.contains("The longest option is right in 100 %"));
    }

    @Test
    void stemsAreNotNearlyTheSame() {
        String items = item("e-1", "Which of these six words is the right word for the gate?", "art. 1")
                + item("e-2", "Which of these six words is the right word for the gate", "art. 1");

        assertThat(sentences(Samples.good().with("bank/extra.yaml", "pool: extra\nitems:\n" + items)))
                .contains("The item e-2 is nearly the same as e-1");
    }

    @Test
    void lawItemsNameAParagraphAndHaveAllLanguages() {
        String items = item("e-1", "One?", "somewhere in the law");

        assertThat(sentences(Samples.good().with("bank/extra.yaml", "pool: extra\nitems:\n" + items)))
                .contains("The source of e-1 names no article, paragraph or lesson")
                .contains("The law item e-1 lacks a language: en, kk and ru");
    }

    @Test
    void readingItemsHaveAPassage() {
        String items = item("e-1", "One?", "CEFR").replace("knowledge", "reading");

        assertThat(sentences(Samples.good().with("bank/extra.yaml", "pool: extra\nitems:\n" + items)))
                .contains("The reading item e-1 has no passage");
    }

    @Test
    void examplesOfTypedAnswersAreRun() {
        String items = """
                  - id: e-1
                    kind: short-answer
                    skill: use
                    band: 1
                    topic: words
                    stem: "Halt! ___ goes there?"
                    key: [who]
                    accepts: [Who, whoever]
                    rejects: [how, " WHO. "]
                    feedback: {right: Yes., wrong: No.}
                    source: CEFR
                """;

        assertThat(sentences(Samples.good().with("bank/extra.yaml", "pool: extra\nitems:\n" + items)))
                .contains(
                        "e-1 (en) must accept \"whoever\", but does not", "e-1 (en) accepts \" WHO. \", but must not");
    }

    @Test
    void secondReaderWhoDisagreesIsHeard() throws IOException {
        var samples = Samples.good().with("second-reader/demo-01.yaml", """
                        reader: second reader
                        source: courses/demo/01-first/items.yaml
                        answers:
                          d-01: [b]
                          d-02: [c]
                          d-03: [b]
                          d-04: [b]
                          d-05: [b]
                          x-01: [b]
                        """);

        var faults = SecondReader.compare(
                ContentFiles.of(samples.files()), samples.read().content());

        assertThat(faults)
                .extracting(ContentFault::toString)
                .containsExactly(
                        "courses/demo/01-first/items.yaml:52: No second reader has answered d-06",
                        "second-reader/demo-01.yaml:5: The second reader answered d-02 with c, the key in"
                                + " courses/demo/01-first/items.yaml, line 12, is b",
                        "second-reader/demo-01.yaml:9: There is no item \"x-01\"");
    }

    private static List<String> sentences(Samples samples) {
        Reading reading = samples.read();
        assertThat(reading.faults()).isEmpty();
        return ContentRules.check(reading.content()).stream()
                .map(ContentFault::sentence)
                .toList();
    }

    private static String item(String id, String stem, String source) {
        return """
                  - id: %s
                    kind: single-choice
                    skill: knowledge
                    band: 2
                    topic: authority
                    stem: "%s"
                    options: {a: longest, b: two, c: three, d: four}
                    key: [a]
                    feedback: {right: Yes., wrong: No.}
                    source: "%s"
                """.formatted(id, stem, source);
    }
}
