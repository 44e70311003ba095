package org.readback.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.LanguageTag;
import org.readback.item.Marking;
import org.readback.item.Response;

class ItemJsonTest {
    @Test
    void everyKindComesBackAsItWas() {
        List<Map<LanguageTag, Item>> items = List.of(
                Map.of(LanguageTag.EN, TestItems.choice(new TestItems.Marks("ij-1", 3, "terms", "a-duty"))),
                Map.of(LanguageTag.EN, TestItems.choices("ij-2")),
                TestItems.languages(
                        TestItems.cloze("ij-3", "One {1} and {2}."),
                        TestItems.cloze("ij-3", "Екі {2}, бір {1}."),
                        TestItems.cloze("ij-3", "Два {2}, один {1}.")),
                TestItems.languages(
                        TestItems.typed("ij-4", "who"),
                        TestItems.typed("ij-4", "кім"),
                        TestItems.typed("ij-4", "кто")));

        for (var item : withEachKind(items)) {
            var id = item.values().iterator().next().id();
            assertThat(ItemJson.read(id, ItemJson.write(item))).isEqualTo(item);
        }
    }

    private static List<Map<LanguageTag, Item>> withEachKind(List<Map<LanguageTag, Item>> items) {
        var all = new ArrayList<>(items);
        for (var item : Items.ofEachKind("ij")) all.add(TestItems.languages(item, item, item));
        all.add(Map.of(LanguageTag.EN, Items.ordering("ij-exact", Marking.ALL_OR_NOTHING)));
        return all;
    }

    /** What was stored before has the same fingerprint still: nothing is a new version because there are new kinds. */
    @Test
    void anOldKindIsWrittenAsItAlwaysWas() {
        assertThat(ItemJson.write(Map.of(LanguageTag.EN, TestItems.typed("ij-6", "who"))))
                .isEqualTo("{\"kind\":\"short-answer\",\"skill\":\"knowledge\",\"band\":5,\"topic\":\"topic\","
                        + "\"source\":\"A source\",\"texts\":{\"en\":{\"stem\":\"Type.\",\"accepted\":[\"who\"],"
                        + "\"right\":\"Right.\",\"wrong\":\"Wrong.\",\"why\":{}}}}");
    }

    @Test
    void theFingerprintKnowsEveryWordAndNoOrderOfLanguages() {
        var english = TestItems.typed("ij-5", "who");
        var kazakh = TestItems.typed("ij-5", "кім");
        var turned = new LinkedHashMap<LanguageTag, Item>();
        turned.put(LanguageTag.KK, kazakh);
        turned.put(LanguageTag.EN, english);

        assertThat(ItemJson.write(turned))
                .isEqualTo(ItemJson.write(Map.of(LanguageTag.EN, english, LanguageTag.KK, kazakh)))
                .isNotEqualTo(ItemJson.write(
                        Map.of(LanguageTag.EN, english, LanguageTag.KK, TestItems.typed("ij-5", "кім?", "кім"))));
    }

    @Test
    void everyResponseComesBackAsItWas() {
        var gaps = new LinkedHashMap<String, String>();
        gaps.put("2", "a");
        gaps.put("text", "b");
        List<Response> responses = List.of(
                new Response.Choice("b"),
                new Response.Choices(new LinkedHashSet<>(List.of("c", "a"))),
                new Response.Choices(new LinkedHashSet<>()),
                new Response.Gaps(gaps),
                new Response.Gaps(Map.of()),
                new Response.Order(List.of("c", "a", "b")),
                new Response.Order(List.of()),
                new Response.Text(" \"Who\" goes\nthere? "),
                new Response.Text(""),
                new Response.DontKnow());

        for (var response : responses) {
            assertThat(ResponseJson.read(ResponseJson.write(response))).isEqualTo(response);
        }
        assertThat(ResponseJson.write(new Response.DontKnow())).isEqualTo("null");
        assertThatThrownBy(() -> ResponseJson.read("1")).isInstanceOf(IllegalArgumentException.class);
    }
}
