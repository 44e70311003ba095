package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Number words, short forms, spellings, slips and the forms of an answer. */
class EnglishWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        zero                          | 0
        nineteen                      | 19
        twenty                        | 20
        ninety-nine                   | 99
        ninety nine                   | 99
        one hundred                   | 100
        a hundred and one             | 101
        two hundred and six           | 206
        three hundred twelve          | 312
        one thousand five hundred     | 1500
        twelve thousand               | 12000
        two thousand and six          | 2006
        first                         | 1st
        second                        | 2nd
        eleventh                      | 11th
        twelfth                       | 12th
        twenty-third                  | 23rd
        thirtieth                     | 30th
        four four seven one           | 4471
        fower fower seven one         | 4471
        4 4 7 1                       | 4471
        one six tree zero             | 1630
        two trucks and three men      | 2 trucks and 3 men
        salt and pepper               | salt and pepper
        a truck                       | a truck
        five and six                  | 5 and 6
        sixteen thirty                | 16 30
        well-known                    | well-known
        one                           | 1
        four five hundred             | 4 500
        """)
    void numberWordsBecomeFigures(String words, String figures) {
        assertThat(String.join(" ", NumberWords.toFigures(TextSteps.words(words))))
                .isEqualTo(figures);
        assertThat(String.join(" ", NumberWords.toFigures(TextSteps.words(figures))))
                .isEqualTo(figures);
    }

    @Test
    void shortFormsHaveAllTheirReadings() {
        assertThat(Contractions.fullForms("he's late")).containsExactly("he is late", "he has late");
        assertThat(Contractions.fullForms("I'd go")).containsExactly("I would go", "I had go");
        assertThat(Contractions.fullForms("the guard's post")).containsExactly("the guard's post");
        assertThat(Contractions.fullForms("Can't")).containsExactly("Can not");
        assertThat(Contractions.fullForms("he's ".repeat(40).strip())).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void listOfSpellingsIsLongAndLeadsNowhereTwice() {
        assertThat(BritishAmerican.pairs()).isGreaterThan(500);
        for (var word : List.of("colours", "organisations", "travelled", "manoeuvred", "centred", "reorganise")) {
            var american = BritishAmerican.american(word);
            assertThat(american).isNotEqualTo(word);
            assertThat(BritishAmerican.american(american)).isEqualTo(american);
        }
        for (var word :
                List.of("check", "story", "draft", "ton", "four", "hour", "wise", "exercise", "promise", "tour")) {
            assertThat(BritishAmerican.american(word)).isEqualTo(word);
        }
    }

    @Test
    void oneEditIsSymmetricAndOfDistanceOne() {
        var random = new SplittableRandom(29);
        for (int i = 0; i < 2000; i++) {
            var one = word(random);
            var other = word(random);
            boolean near = Slips.isOneEdit(one, other);

            assertThat(Slips.isOneEdit(other, one)).isEqualTo(near);
            if (near) assertThat(Differences.distance(one, other)).isBetween(1.0, 2.0);
            else if (!one.equals(other))
                assertThat(Differences.distance(one, other)).isGreaterThan(1);
        }
    }

    private static String word(SplittableRandom random) {
        return random.ints(random.nextInt(1, 6), 'a', 'd')
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    @Test
    void bracketsAndBarsAreSpelledOut() {
        var rules = TypedRules.tolerant(Spelling.NONE);

        assertThat(AnswerForms.of("(the) officer (on|of) duty | guard", rules))
                .containsExactly(
                        "the officer on duty",
                        "officer on duty",
                        "the officer of duty",
                        "officer of duty",
                        "the officer duty",
                        "officer duty",
                        "guard");
        assertThat(AnswerForms.of("(a) | b", TypedRules.STRICT)).containsExactly("(a) | b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"(a", "a)", ")a(", "((a) b)", "(a)(b)(c)(d)(e)(f)(g)(h)"})
    void bracketsThatDoNotPairAndTooManyFormsAreRefused(String answer) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerForms.of(answer, TypedRules.tolerant(Spelling.NONE)));
    }
}
