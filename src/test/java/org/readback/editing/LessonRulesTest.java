package org.readback.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readback.content.CourseText;
import org.readback.content.LessonReading;
import org.readback.editing.Finding.Weight;
import org.readback.editing.LessonLevel.Vocabulary;
import org.readback.item.LanguageTag;

class LessonRulesTest {
    static final String GOOD = """
        ---
        id: x-01
        title: At the gate
        objective: stop a car at the gate
        minutes: 45
        bands: [1]
        traces: ["A standard"]
        help:
          kk: "а"
          ru: "б"
        check: [x-01-01, x-01-02, x-01-03, x-01-04, x-01-05]
        ---
        ## The car

        The car stops. The guard asks for the name.

        ::: words
        gate
        :::

        ::: picture gate.png
        A white gate with a guard beside it.
        :::

        ::: check x-01-06
        :::

        ::: source
        CEFR A1.
        :::
        """;
    private static final Set<String> ITEMS = Set.of("x-01-01", "x-01-02", "x-01-03", "x-01-04", "x-01-05", "x-01-06");
    private static final Vocabulary VOCABULARY = new Vocabulary(Set.of("gate", "guard"), Set.of("sitrep"));

    private static Surroundings around(Optional<String> original) {
        return new Surroundings(
                "x-01",
                original.isEmpty() ? LanguageTag.EN : LanguageTag.KK,
                CourseText.Kind.LANGUAGE,
                ITEMS,
                Set.of("gate"),
                Map.of("gate.png", new LessonFile(90_000, ""), "stop.opus", new LessonFile(9_000, "Stop the car!")),
                VOCABULARY,
                original.map(source -> LessonReading.of(source).text()));
    }

    private static List<Finding> check(String source) {
        return LessonRules.check(source, around(Optional.empty()));
    }

    private static Set<String> keys(String source, Weight weight) {
        return check(source).stream()
                .filter(finding -> finding.weight() == weight)
                .map(finding -> finding.key().substring("editing.finding.".length()))
                .collect(Collectors.toSet());
    }

    @Test
    void whatATemplateLeftToBeWrittenIsNamedByItsLine() {
        String left = GOOD.replace("CEFR A1.", "… Name the article.")
                .replace("The car stops. The", "The car stops … The")
                .replace("::: words", "| … | two |\n1. …\n\n::: words");

        List<Integer> lines = LessonRules.check(left, around(Optional.empty())).stream()
                .filter(finding -> finding.key().equals("editing.finding.placeholder"))
                .map(Finding::line)
                .toList();

        List<String> text = left.lines().toList();
        assertThat(lines.stream().map(line -> text.get(line - 1)))
                .containsExactly("| … | two |", "1. …", "… Name the article.");
    }

    @Test
    void nothingIsFoundInAGoodLesson() {
        assertThat(check(GOOD)).isEmpty();
    }

    @Test
    void whatIsMissingMustBeMended() {
        assertThat(keys(GOOD.replace("::: source\nCEFR A1.\n:::", ""), Weight.MUST))
                .containsExactly("source");
        assertThat(keys(GOOD.replace("gate.png", "yard.png"), Weight.MUST)).containsExactly("file");
        assertThat(keys(GOOD.replace("\ngate\n", "\nwall\n"), Weight.MUST)).containsExactly("word");
        assertThat(keys(GOOD.replace("x-01-06", "x-01-09"), Weight.MUST)).containsExactly("item");
        assertThat(keys(GOOD.replace("x-01-06", "x-01-05"), Weight.MUST)).containsExactly("twice");
        assertThat(keys(GOOD.replace("id: x-01\n", "id: x-02\n"), Weight.MUST)).containsExactly("id");
        assertThat(keys(GOOD.replaceAll("(?s)help:.*?check:", "check:"), Weight.MUST))
                .containsExactly("help");
        assertThat(keys(GOOD.replaceAll("check: .*", "check: []"), Weight.MUST)).contains("aim", "form");
    }

    @Test
    void everyFaultHasItsLine() {
        assertThat(check(GOOD.replace("gate.png", "yard.png")))
                .extracting(Finding::line)
                .containsExactly(21);
        assertThat(check(GOOD.replace("A white gate with a guard beside it.", "")))
                .extracting(Finding::line)
                .contains(21);
    }

    @Test
    void hardTextsAreForTheReviewerToJudge() {
        String words = "Whenever personnel approach checkpoints unannounced, sentries investigate thoroughly before"
                + " authorising vehicles because regulations require documentation and identification";

        assertThat(keys(GOOD.replace("The car stops. The guard asks for the name.", words + "."), Weight.SHOULD))
                .containsExactlyInAnyOrder("above", "unlisted", "sentences");
        assertThat(keys(GOOD.replace("A white gate with a guard beside it.", "A gate."), Weight.SHOULD))
                .containsExactly("alt");
        assertThat(keys(GOOD.replace("::: check x-01-06\n:::", ""), Weight.SHOULD))
                .containsExactly("inline");
    }

    private static List<List<Object>> words(String sentences, String key) {
        return check(GOOD.replace("The car stops. The guard asks for the name.", sentences)).stream()
                .filter(finding -> finding.key().equals("editing.finding." + key))
                .map(Finding::parameters)
                .toList();
    }

    @Test
    void wordsAboveTheBandAreNamedWithHowOften() {
        assertThat(words("Stop the vehicle. Two vehicles evacuate. Guards stand at gates.", "above"))
                .as("guard is A2, but taught here")
                .containsExactly(List.of(2, "A1", "vehicle (2), evacuate"));
        assertThat(words("A car stops.", "above")).isEmpty();
    }

    @Test
    void wordsThatNoListKnowsAreNamedUnlessTheCourseHasThem() {
        assertThat(words("Send the sitreps to the bivouac. The BIVOUAC is here.", "unlisted"))
                .containsExactly(List.of(1, "bivouac (2)"));
    }

    private static Set<String> spoken(String... turns) {
        return keys(
                GOOD.replace(
                        "::: words", "::: dialogue At the gate\n" + String.join("\n", turns) + "\n:::\n\n::: words"),
                Weight.SHOULD);
    }

    @Test
    void theSoundOfALineSaysTheLine() {
        assertThat(spoken("Guard [stop.opus]: Stop the car.")).isEmpty();
        assertThat(spoken("Guard [stop.opus]: Ask for the name.")).containsExactly("said");
        assertThat(spoken("Guard [stop.opus]: Stop the car.", "Guard: The name?"))
                .containsExactly("silent");
        assertThat(spoken("Guard: Stop the car.", "Guard: The name?")).isEmpty();
        assertThat(keys(
                        GOOD.replace("::: words", "::: dialogue Gate\nGuard [no.opus]: Stop.\n:::\n\n::: words"),
                        Weight.MUST))
                .containsExactly("file");
    }

    @Test
    void namesNumbersAndShortFormsAreNoWords() {
        String named = "Go to Camp Tolga. Karana is far. Ask Corporal Venn. The ROE say so. Call 4471. It’s 0600.";

        assertThat(words(named, "unlisted")).isEmpty();
        assertThat(words(named, "above")).containsExactly(List.of(1, "A1", "far"));
    }

    @Test
    void aTranslationHasTheBlocksOfItsOriginal() {
        String kazakh = GOOD.replace("The car stops.", "Көлік тоқтайды.");

        assertThat(LessonRules.check(kazakh, around(Optional.of(GOOD)))).isEmpty();
        assertThat(LessonRules.check(kazakh.replace("::: check x-01-06\n:::", ""), around(Optional.of(GOOD))))
                .extracting(Finding::key)
                .contains("editing.finding.structure");
    }
}
