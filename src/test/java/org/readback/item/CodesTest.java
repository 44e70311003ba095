package org.readback.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        time            | 0630           | 0630             | 1 | EXACT
        time            | 0630           | 06:30            | 1 | CODE_FORM
        time            | 0630           | 6.30             | 1 | CODE_FORM
        time            | 0630           | 6:30             | 1 | CODE_FORM
        time            | 0630           | 06 30            | 1 | CODE_FORM
        time            | 0630           | 0 6 3 0          | 1 | CODE_FORM
        time            | 0630           | 0630h.           | 1 | CODE_FORM
        time            | 0630           | 0630 hours       | 1 | CODE_FORM
        time            | 0630           | 630              | 0 | NOT_A_CODE
        time            | 0630           | 0603             | 0 | NO_MATCH
        time            | 0630           | 0660             | 0 | NOT_A_CODE
        time            | 0630           | 2530             | 0 | NOT_A_CODE
        time            | 2400           | 24:00            | 1 | CODE_FORM
        time            | 2400           | 2401             | 0 | NOT_A_CODE
        time            | 1930           | half past seven  | 0 | NOT_A_CODE
        grid            | 417286         | 417 286          | 1 | CODE_FORM
        grid            | 417286         | Grid 417286      | 1 | CODE_FORM
        grid            | 417286         | 417-286          | 1 | CODE_FORM
        grid            | 417286         | 41728            | 0 | NOT_A_CODE
        grid            | 417286         | 4172             | 0 | NO_MATCH
        grid            | 417286         | 471286           | 0 | NO_MATCH
        grid            | 43T DG 417 286 | 43tdg417286      | 1 | CODE_FORM
        grid            | DG 417 286     | DH 417 286       | 0 | NO_MATCH
        date-time-group | 231430Z NOV 26 | 231430ZNOV26     | 1 | CODE_FORM
        date-time-group | 231430Z NOV 26 | 23 1430 z nov 26 | 1 | CODE_FORM
        date-time-group | 231430Z NOV 26 | 231430Z NOV 2026 | 0 | NOT_A_CODE
        date-time-group | 231430Z NOV 26 | 231430Z NOV      | 0 | NO_MATCH
        date-time-group | 231430Z NOV 26 | 231430 NOV 26    | 0 | NOT_A_CODE
        date-time-group | 231430Z NOV 26 | 321430Z NOV 26   | 0 | NOT_A_CODE
        date-time-group | 231430Z NOV 26 | 231430E NOV 26   | 0 | NO_MATCH
        call-sign       | Kilo Two       | kilo 2           | 1 | CODE_FORM
        call-sign       | Kilo Two       | KILO-2           | 1 | CODE_FORM
        call-sign       | B21            | b two one        | 1 | CODE_FORM
        call-sign       | B29            | B too niner      | 1 | CODE_FORM
        call-sign       | Kilo Two       | Kilo Three       | 0 | NO_MATCH
        call-sign       | Kilo Two       | K2               | 0 | NO_MATCH
        call-sign       | Kilo Two       | Kilo ?           | 0 | NOT_A_CODE
        number          | 2.5            | 2,5              | 1 | CODE_FORM
        number          | 2.5            | 2.50             | 1 | CODE_FORM
        number          | 2.5            | 2.5 km           | 1 | CODE_FORM
        number          | 2.5            | 2.5 miles        | 0 | NOT_A_CODE
        number          | 2.5            | 2.6              | 1 | TOLERANCE
        number          | 2.5            | 2.4 km           | 1 | TOLERANCE
        number          | 2.5            | 2.61             | 0 | NO_MATCH
        number          | 1200           | 1,200            | 1 | CODE_FORM
        number          | 1200           | 1 200            | 1 | CODE_FORM
        number          | 1200           | 1.200            | 0 | NO_MATCH
        number          | -3             | \u22123          | 1 | CODE_FORM
        number          | 0              | -0               | 1 | CODE_FORM
        number          | 25             | twenty-five      | 0 | NOT_A_CODE
        grid            | DG 417 286     | ВП 417 286       | 1 | LAYOUT
        grid            | HE 417 286     | НЕ 417 286       | 1 | LOOK_ALIKES
        call-sign       | Kilo 2         | Лшдщ 2           | 1 | LAYOUT
        time            | 0630           | қ,ғ\u04b1        | 0 | NOT_A_CODE
        time            | 0630           | қ,ңқ             | 0 | NOT_A_CODE
        """)
    void codeIsReadHoweverItIsWritten(String form, String accepted, String typed, double mark, MatchRule rule) {
        var item = new CodedAnswer(Items.frame("code", Map.of()), form(form), List.of(accepted));

        var outcome = Scoring.outcome(item, new Response.Text(typed));

        assertThat(outcome.score().value()).isEqualTo(mark);
        assertThat(outcome.typed().getFirst().rule()).isEqualTo(rule);
    }

    @Test
    void wrongCodeIsComparedSignBySignInItsPlainForm() {
        var item = new CodedAnswer(Items.frame("code", Map.of()), new CodeForm.Time(), List.of("06:30"));

        var mark = Scoring.outcome(item, new Response.Text("6.20")).typed().getFirst();

        assertThat(mark.difference())
                .containsExactly(
                        new Difference(Difference.Kind.SAME, "06", "06"),
                        new Difference(Difference.Kind.CHANGED, "2", "3"),
                        new Difference(Difference.Kind.SAME, "0", "0"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "grid", "date-time-group", "number"})
    void keyMustBeOfItsForm(String form) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CodedAnswer(Items.frame("code", Map.of()), form(form), List.of("at noon")))
                .withMessageContaining("not a code of this form");
    }

    private static CodeForm form(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "time" -> new CodeForm.Time();
            case "grid" -> new CodeForm.Grid();
            case "date-time-group" -> new CodeForm.DateTimeGroup();
            case "call-sign" -> new CodeForm.CallSign();
            default -> new CodeForm.Quantity(0.1, List.of("km", "kilometres"));
        };
    }
}
