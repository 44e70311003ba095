package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of typed answers: what each earns, and by which rule. */
class TypedAnswersTest {
    private static final Pattern CODE = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    record Row(ShortAnswer item, String typed, double mark, MatchRule rule) {
        @Override
        public String toString() {
            return item.key().accepted() + " <- " + typed;
        }
    }

    static Stream<Row> rows() throws IOException {
        try (var table = TypedAnswersTest.class.getResourceAsStream("/item/typed-answers.txt")) {
            return new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("¦") && !line.startsWith("#"))
                    .map(TypedAnswersTest::row);
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void answerEarnsWhatTheTableSaysByTheRuleItNames(Row row) {
        var outcome = Scoring.outcome(row.item(), new Response.Text(row.typed()));

        assertThat(outcome.typed())
                .extracting(TypedMark::rule, mark -> mark.score().value())
                .containsExactly(tuple(row.rule(), row.mark()));
        assertThat(outcome.score().value()).isEqualTo(row.mark());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void differenceRebuildsWhatWasTypedAndWhatWasExpected(Row row) {
        var mark = Scoring.outcome(row.item(), new Response.Text(row.typed()))
                .typed()
                .getFirst();

        if (mark.difference().isEmpty()) return;
        var expected = mark.difference().stream().map(Difference::expected).collect(Collectors.joining());
        assertThat(expected).isEqualTo(mark.expected());
        assertThat(mark.difference()).anyMatch(part -> part.kind() != Difference.Kind.SAME);
    }

    @Test
    void tableHasTwoHundredRowsAndNamesEveryRuleOfShortAnswers() throws IOException {
        var rows = rows().toList();
        var rules = rows.stream().map(Row::rule).collect(Collectors.toSet());

        assertThat(rows).hasSizeGreaterThanOrEqualTo(200);
        assertThat(Set.of(MatchRule.values()))
                .containsAll(rules)
                .filteredOn(rule -> !rules.contains(rule))
                .containsOnly(MatchRule.CODE_FORM, MatchRule.TOLERANCE, MatchRule.NOT_A_CODE, MatchRule.WORDS);
    }

    private static Row row(String line) {
        var cells = Arrays.stream(line.split("¦", -1)).map(String::strip).toList();
        var key = new ShortAnswer(Items.frame("row", Map.of()), key(cells.get(1), rules(cells.get(0))));
        // the spaces around a typed text are part of it, but for those of the table
        var typed = line.split("¦", -1)[2];
        typed = unescape(typed.substring(1, typed.length() - 1));
        return new Row(key, typed, Double.parseDouble(cells.get(3)), MatchRule.valueOf(cells.get(4)));
    }

    private static TypedRules rules(String settings) {
        var words = List.of(settings.split(" "));
        var set = new HashSet<TypedRules.Setting>();
        if (words.contains("case")) set.add(TypedRules.Setting.CAPITALS_COUNT);
        if (words.contains("punctuation")) set.add(TypedRules.Setting.PUNCTUATION_COUNTS);
        if (words.contains("numbers")) set.add(TypedRules.Setting.NUMBERS_ALIKE);
        if (words.contains("asterisks")) set.add(TypedRules.Setting.ASTERISKS_STAND);
        var spelling = Spelling.valueOf(words.getFirst().toUpperCase(Locale.ROOT));
        return new TypedRules(TypedRules.Edition.TOLERANT_1, spelling, set);
    }

    private static TypedKey key(String text, TypedRules rules) {
        var wrong = text.split("✗", -1);
        var right = wrong[0].split("½", -1);
        return new TypedKey(
                answers(right[0]),
                right.length > 1 ? answers(right[1]) : List.of(),
                wrong.length > 1 ? answers(wrong[1]) : List.of(),
                rules);
    }

    private static List<String> answers(String text) {
        return Arrays.stream(text.split(" / ", -1)).map(String::strip).toList();
    }

    private static String unescape(String text) {
        return CODE.matcher(text.replace("\\t", "\t"))
                .replaceAll(code -> String.valueOf((char) Integer.parseInt(code.group(1), 16)));
    }
}
