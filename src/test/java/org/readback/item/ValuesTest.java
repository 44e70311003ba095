package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Eng1-01", "eng1_01", "eng1 01", "eng1-01\n", "ұш-01", "eng1/01", "-\u0000"})
    void itemIdOfAnotherFormIsRefused(String id) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ItemId(id))
                .withMessageContaining("1 to 80 small letters, digits and hyphens");
    }

    @Test
    void itemIdHasAtMostEightyCharacters() {
        assertThat(new ItemId("x".repeat(80))).hasToString("x".repeat(80));
        assertThatIllegalArgumentException().isThrownBy(() -> new ItemId("x".repeat(81)));
    }

    @Test
    void skillIsFoundByItsCodeOnly() {
        for (var skill : Skill.values()) assertThat(Skill.of(skill.code())).contains(skill);

        assertThat(Skill.APPLICATION.code()).isEqualTo("application");
        assertThat(Skill.of("USE")).isEmpty();
        assertThat(Skill.of("speaking")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EN", "de", "en-GB"})
    void otherLanguagesAreRefused(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LanguageTag(code))
                .withMessage("a language is en, kk or ru: \"" + code + "\"");
    }

    @Test
    void languagesAreEnglishKazakhAndRussian() {
        assertThat(List.of(LanguageTag.EN, LanguageTag.KK, LanguageTag.RU))
                .extracting(LanguageTag::code)
                .containsExactly("en", "kk", "ru");
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.001, 1.001, Double.NaN, Double.POSITIVE_INFINITY})
    void scoreOutsideZeroToOneIsRefused(double value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Score(value));
    }

    @Test
    void onlyOneIsTheFullScore() {
        assertThat(Score.FULL.isFull()).isTrue();
        assertThat(new Score(Math.nextDown(1.0)).isFull()).isFalse();
        assertThat(Score.ZERO.isFull()).isFalse();
        assertThat(new Score(-0.0)).isEqualTo(Score.ZERO);
    }

    @Test
    void optionsStimuliAndFeedbackHoldText() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Option("A", "rank"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Option("", "rank"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Option("a", " "))
                .withMessage("the text of option a must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> new Stimulus("", "Title", "Text"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Stimulus("gate", "", "Text"))
                .withMessage("stimulus gate: the title must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> new Stimulus("gate", "Title", "\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Feedback("", "wrong", Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Feedback("right", " ", Map.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Feedback("right", "wrong", Map.of("c", "")))
                .withMessage("the feedback to option c must not be blank");
    }

    @Test
    void valuesDoNotChangeWithTheCollectionsTheyWereMadeOf() {
        var marked = new LinkedHashSet<>(List.of("d", "a"));
        var menus = new LinkedHashMap<>(Map.of("1", "a"));

        var choices = new Response.Choices(marked);
        var gaps = new Response.Gaps(menus);
        marked.add("b");
        menus.clear();

        assertThat(choices.options()).containsExactly("d", "a").isUnmodifiable();
        assertThat(gaps.chosen()).containsOnly(Map.entry("1", "a")).isUnmodifiable();
    }
}
