package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.item.CodeForm;
import org.readback.item.CodedAnswer;
import org.readback.item.Item;
import org.readback.item.ItemFrame;
import org.readback.item.Items;
import org.readback.item.LanguageTag;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.item.ShortAnswer;
import org.readback.item.Spelling;
import org.readback.item.TypedKey;
import org.readback.item.TypedRules;
import org.readback.item.TypedRules.Setting;

class TypedBodyTest {
    private static final ItemFrame FRAME = Items.frame("tb-1", Map.of());

    @ParameterizedTest
    @EnumSource(Spelling.class)
    void rulesInForceComeBackAsTheyWereAndMarkTheSame(Spelling spelling) {
        var rules = TypedRules.tolerant(spelling, Setting.CAPITALS_COUNT, Setting.PUNCTUATION_COUNTS);
        var item = new ShortAnswer(
                FRAME, new TypedKey(List.of("Halt (there)!", "Stop!"), List.of("Hey!"), List.of("Help!"), rules));

        var again = stored(item);

        assertThat(again).isEqualTo(item);
        for (var typed : List.of("Halt!", "halt!", "Hey!", "Help!", "Halt therre!", "Halt theree!")) {
            var given = new Response.Text(typed);
            assertThat(Scoring.outcome(again, given)).isEqualTo(Scoring.outcome(item, given));
        }
    }

    @Test
    void formsOfCodesComeBackWithToleranceAndUnits() {
        for (CodeForm form : List.<CodeForm>of(
                new CodeForm.Time(), new CodeForm.Grid(), new CodeForm.DateTimeGroup(), new CodeForm.CallSign())) {
            var key = form instanceof CodeForm.DateTimeGroup ? "231430Z NOV 26" : "0630";
            var item = new CodedAnswer(FRAME, form, List.of(key));
            assertThat(stored(item)).isEqualTo(item);
        }
        var number = new CodedAnswer(FRAME, new CodeForm.Quantity(0.25, List.of("km", "m")), List.of("2.5"));
        assertThat(stored(number)).isEqualTo(number);
    }

    private static Item stored(Item item) {
        var texts = ItemJson.read(item.id(), ItemJson.write(Map.of(LanguageTag.EN, item)));
        return texts.values().iterator().next();
    }
}
