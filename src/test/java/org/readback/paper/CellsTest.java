package org.readback.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.readback.item.Answers;
import org.readback.item.Item;
import org.readback.item.Items;
import org.readback.item.LanguageTag;
import org.readback.item.Marking;
import org.readback.item.OptionOrder;
import org.readback.item.Presentation;
import org.readback.item.Presentations;
import org.readback.item.Response;
import org.readback.item.Scoring;
import org.readback.paper.Cells.Read;

class CellsTest {
    private static Presentation inFileOrder(Item item) {
        return Presentations.present(item, OptionOrder.inFileOrder(item), LanguageTag.EN);
    }

    @Test
    void whatIsWrittenOnTheSheetEarnsWhatItWouldEarnOnTheScreen() {
        for (var answers : Answers.ofEachKind().toList()) {
            for (long seed = 0; seed < 20; seed++) {
                var order = OptionOrder.shuffled(answers.item(), new SplittableRandom(seed));
                var shown = Presentations.present(answers.item(), order, LanguageTag.EN);
                for (var answer : answers.all()) {
                    String cell = Cells.write(shown, order.toPresented(answer.response()));

                    assertThat(Cells.read(shown, cell))
                            .as(answers.item() + " " + answer)
                            .isInstanceOfSatisfying(
                                    Read.Answer.class,
                                    read -> assertThat(Scoring.score(answers.item(), order.toItem(read.presented()))
                                                    .value())
                                            .isEqualTo(answer.mark(), within(1e-12)));
                }
            }
        }
    }

    @Test
    void anEmptyCellOfAnyKindEarnsNothing() {
        for (var item : Items.ofEachKind("empty")) {
            var read = Cells.read(inFileOrder(item), " ");

            assertThat(read)
                    .isInstanceOfSatisfying(
                            Read.Answer.class,
                            answer -> assertThat(Scoring.score(
                                                    item,
                                                    OptionOrder.inFileOrder(item)
                                                            .toItem(answer.presented()))
                                            .value())
                                    .isZero());
        }
    }

    @Test
    void lettersMayBeSmallWithSpacesAndCommas() {
        var many = inFileOrder(Items.multipleChoice("many"));
        var order = inFileOrder(Items.ordering("order", Marking.PARTIAL));

        assertThat(Cells.read(many, "c, a")).isEqualTo(Cells.read(many, "AC"));
        assertThat(Cells.read(order, "c a d b"))
                .isEqualTo(new Read.Answer(new Response.Order(List.of("3", "1", "4", "2"))));
        assertThat(Cells.read(inFileOrder(Items.singleChoice("one")), " b "))
                .isEqualTo(new Read.Answer(new Response.Choice("2")));
    }

    @Test
    void whatCannotBeMeantIsRefusedAndSaidWhy() {
        var cases = new LinkedHashMap<String, String>();
        var one = inFileOrder(Items.singleChoice("one"));
        var many = inFileOrder(Items.multipleChoice("many"));
        var cloze = inFileOrder(Items.cloze("cloze"));
        var typed = inFileOrder(Items.clozeTyped("typed"));
        var order = inFileOrder(Items.ordering("order", Marking.PARTIAL));

        cases.put("AB", why(one, "AB"));
        cases.put("Z", why(one, "Z"));
        cases.put("А, which is Cyrillic", why(one, "А"));
        cases.put("AA", why(many, "AA"));
        cases.put("A for two gaps", why(cloze, "A"));
        cases.put("one word for two gaps", why(typed, "name"));
        cases.put("CAB of four", why(order, "CAB"));
        cases.put("CABB", why(order, "CABB"));

        assertThat(cases.values())
                .containsExactly("one", "letter", "cyrillic", "twice", "count", "count", "order", "order");
        assertThat(why(inFileOrder(Items.shortAnswer("long")), "x".repeat(1001)))
                .isEqualTo("long");
    }

    private static String why(Presentation item, String cell) {
        return Cells.read(item, cell) instanceof Read.Fault(var why) ? why : "";
    }

    @Test
    void aGapLeftOpenIsAHyphen() {
        assertThat(Cells.read(inFileOrder(Items.cloze("cloze")), "b-"))
                .isEqualTo(new Read.Answer(new Response.Gaps(Map.of("1", "2"))));
        assertThat(Cells.read(inFileOrder(Items.clozeTyped("typed")), "-; from"))
                .isEqualTo(new Read.Answer(new Response.Texts(Map.of("2", "from"))));
    }
}
