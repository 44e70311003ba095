package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DictationTest {
    private static final String SAID = "The patrol doesn't leave the camp at zero five hundred.";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        The patrol doesn't leave the camp at zero five hundred. | 1      | EXACT
        the patrol does not leave the camp at zero five hundred | 1      | CONTRACTIONS
        patrol doesn't leave the camp at zero five hundred      | 10/11  | WORDS
        The patrol does leave the camp at zero five hundred     | 10/11  | WORDS
        The patrol doesn't leave the big camp at zero five hundred | 11/12 | WORDS
        The patroll doesn't leave the camp at zero five hundred | 10.5/11 | WORDS
        The patrol doesn't leave the kamp at zero five hundred  | 10/11  | WORDS
        the                                                     | 1/11   | WORDS
        nothing of it                                           | 0      | WORDS
        ТРУ                                                     | 0      | WORDS
        Еру зфекщд вщуы тще дуфму еру сфьз фе яукщ ашму ргтвкув | 1      | LAYOUT
        """)
    void shareOfRightPlacesIsEarned(String typed, String share, MatchRule rule) {
        var mark = Dictations.mark(item(SAID, Spelling.HALF), typed);

        assertThat(mark.score().value()).isEqualTo(fraction(share), within(1e-12));
        assertThat(mark.rule()).isEqualTo(rule);
    }

    @Test
    void slipCountsAsTheItemSays() {
        for (var spelling : Spelling.values()) {
            var mark = Dictations.mark(item("Stop the vehicle", spelling), "Stop the vehicel");

            assertThat(mark.score().value()).isEqualTo((2 + spelling.share()) / 3, within(1e-12));
            assertThat(mark.difference()).extracting(Difference::kind).endsWith(Difference.Kind.SLIP);
        }
    }

    @Test
    void wordsAreListedInTheirOrder() {
        var mark = Dictations.mark(item("Stop at the white line", Spelling.NONE), "Stop now at a line please");

        assertThat(mark.difference())
                .containsExactly(
                        new Difference(Difference.Kind.SAME, "Stop ", "Stop "),
                        new Difference(Difference.Kind.EXTRA, "now ", ""),
                        new Difference(Difference.Kind.SAME, "at ", "at "),
                        new Difference(Difference.Kind.MISSING, "", "the "),
                        new Difference(Difference.Kind.CHANGED, "a ", "white "),
                        new Difference(Difference.Kind.SAME, "line ", "line "),
                        new Difference(Difference.Kind.EXTRA, "please ", ""));
        assertThat(mark.score().value()).isEqualTo(3.0 / 7, within(1e-12));
    }

    @Test
    void moreWordsNeverEarnMoreThanTheTextItself() {
        var random = new SplittableRandom(17);
        var item = item(SAID, Spelling.FULL);
        var words = List.of(SAID.split(" "));
        for (int i = 0; i < 200; i++) {
            var typed = IntStream.range(0, 1 + random.nextInt(20))
                    .mapToObj(place -> words.get(random.nextInt(words.size())))
                    .collect(Collectors.joining(" "));
            var mark = Dictations.mark(item, typed);

            assertThat(mark.score().value()).isBetween(0.0, 1.0);
            var extended = Dictations.mark(item, SAID + " " + typed);
            assertThat(extended.score().value()).isLessThan(1);
        }
    }

    @Test
    @Timeout(10)
    void hugePastesAreMarkedAndEarnNothing() {
        assertThat(Dictations.mark(item(SAID, Spelling.HALF), "x ".repeat(100_000))
                        .score()
                        .value())
                .isZero();
        for (var piece : List.of(". ", ", ", "'", "don't ", "cannot he's ", "zero ", "а")) {
            assertThat(Scoring.score(item(SAID, Spelling.HALF), new Response.Text(piece.repeat(20_000)))
                            .value())
                    .isLessThan(0.1);
        }
    }

    @Test
    void strictRulesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dictation(Items.frame("d", Map.of()), "Halt.", TypedRules.STRICT))
                .withMessage("d: a dictation is compared by tolerant rules");
    }

    private static Dictation item(String said, Spelling spelling) {
        return new Dictation(Items.frame("d", Map.of()), said, TypedRules.tolerant(spelling));
    }

    private static double fraction(String text) {
        var parts = text.split("/", -1);
        return parts.length == 1
                ? Double.parseDouble(text)
                : Double.parseDouble(parts[0]) / Double.parseDouble(parts[1]);
    }
}
