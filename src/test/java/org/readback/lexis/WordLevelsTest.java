package org.readback.lexis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.readback.lexis.WordLevel.A1;
import static org.readback.lexis.WordLevel.A2;
import static org.readback.lexis.WordLevel.B1;
import static org.readback.lexis.WordLevel.B2;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordLevelsTest {
    private static final List<String[]> ROWS = Tables.rows("cefr-j-wordlist-1.5.csv");

    private static WordLevel level(String word) {
        return WordLevels.shipped().of(word).orElseThrow().level();
    }

    @Test
    void theListIsWhole() {
        assertThat(ROWS).hasSize(7799).allMatch(row -> row.length == 3);
        assertThat(ROWS.stream().map(row -> row[0] + "," + row[1])).doesNotHaveDuplicates();
        assertThat(ROWS.stream().collect(Collectors.groupingBy(row -> row[2], Collectors.counting())))
                .containsOnlyKeys("A1", "A2", "B1", "B2")
                .containsEntry("A1", 1164L)
                .containsEntry("A2", 1411L);
    }

    @Test
    void everyHeadwordIsFoundAndNeverHarderThanItStands() {
        assertThat(ROWS)
                .filteredOn(row -> !row[0].contains(" "))
                .allSatisfy(row ->
                        assertThat(level(row[0].split("/", -1)[0])).isLessThanOrEqualTo(WordLevel.valueOf(row[2])));
    }

    @ParameterizedTest
    @CsvSource({
        "rank,B1",
        "abandon,B1",
        "checkpoint,B2",
        "gate,A2",
        "car,A1",
        "Wednesday,A1",
        "colour,A1",
        "organise,A2",
    })
    void wordsHaveTheLevelOfTheList(String word, WordLevel level) {
        assertThat(level(word)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "stopped,stop", "carries,carry", "carried,carry", "moving,move", "officer’s,officer", "boxes,box",
                "knives,knife",
        "wives,wife", "went,go", "children,child", "bigger,big", "busiest,busy", "later,late", "slowly,slow",
        "don't,do", "can’t,can", "they're,they", "lying,lie", "heroes,hero", "quizzed,quizz", "possibly,possible",
        "basically,basic", "policies,policy", "taught,teach",
    })
    void aFormIsMadeOfItsWord(String form, String word) {
        assertThat(WordForms.bases(form)).contains(word);
    }

    @Test
    void aFormIsAsHardAsItsWordOrEasierWhereItIsAnother() {
        assertThat(level("weapons")).isEqualTo(level("weapon")).isEqualTo(B1);
        assertThat(level("evacuated")).isEqualTo(level("evacuate")).isEqualTo(B2);
        assertThat(level("found")).as("of to find, not to found").isEqualTo(A1);
        assertThat(level("calmly")).as("made of calm").isEqualTo(level("calm")).isEqualTo(B1);
    }

    @Test
    void endingsCountOnlyForWordsThatTakeThem() {
        assertThat(WordLevels.shipped().of("gateer"))
                .as("gates are not compared")
                .isEmpty();
        assertThat(WordLevels.shipped().of("soldiering"))
                .as("soldier is no verb")
                .isEmpty();
        assertThat(WordLevels.shipped().of("sitrep")).isEmpty();
        assertThat(WordLevels.shipped().of("")).isEmpty();
        assertThat(WordLevels.shipped().of("'")).isEmpty();
    }

    @Test
    void aWordIsOneOfOthersInAnyForm() {
        assertThat(WordForms.isOneOf("Checkpoints", Set.of("checkpoint"))).isTrue();
        assertThat(WordForms.isOneOf("stone", Set.of("stop"))).isFalse();
    }

    @Test
    void aBandReadsTheWordsOfItsLevel() {
        assertThat(IntStream.rangeClosed(1, 5).mapToObj(WordLevel::ofBand)).containsExactly(A1, A2, A2, B1, B2);
        assertThatThrownBy(() -> WordLevel.ofBand(6)).isInstanceOf(IllegalArgumentException.class);
    }
}
