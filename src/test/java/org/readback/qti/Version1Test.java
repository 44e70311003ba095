package org.readback.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readback.qti.Qtis.body;
import static org.readback.qti.Qtis.changes;
import static org.readback.qti.Qtis.taken;
import static org.readback.qti.Qtis.texts;
import static org.readback.qti.Version1s.item;
import static org.readback.qti.Version1s.label;
import static org.readback.qti.Version1s.rules;
import static org.readback.qti.Version1s.stem;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.draft.OpenForm;
import org.readback.formats.ReadItem;

/** Items of QTI 1.2 as cartridges and the programs that write them have them. */
class Version1Test {

    @Test
    void matchingIsOneChoiceForEachTermWithTheSameOptions() {
        var pool = label("11", "checkpoint") + label("12", "observation post") + label("13", "command post");
        var document = item(
                "matching_question", """
                    <presentation>%s
                    <response_lid ident="response_1"><material><mattext texttype="text/plain">CP</mattext></material><render_choice>%s</render_choice></response_lid>
                    <response_lid ident="response_2"><material><mattext texttype="text/plain">OP</mattext></material><render_choice>%s</render_choice></response_lid></presentation>%s\
                    """.formatted(stem("What is" + " it short" + " for?"), pool, pool, rules("""
                        <respcondition><conditionvar><varequal respident="response_1">11</varequal></conditionvar><setvar varname="SCORE" action="Add">50.00</setvar></respcondition>
                        <respcondition><conditionvar><varequal respident="response_2">12</varequal></conditionvar><setvar varname="SCORE" action="Add">50.00</setvar></respcondition>\
                        """)));

        assertThat(taken(document).draft().stem()).isEqualTo("What is it short for?");
        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.Matching.class, matching -> {
            assertThat(matching.terms()).extracting("text").containsExactly("CP", "OP");
            assertThat(matching.options()).hasSize(3);
            assertThat(matching.pairs()).isEqualTo(Map.of("1", "a", "2", "b"));
        });
    }

    private static String named(String id, String name, String labels) {
        return "<response_lid ident=\"%s\"><material><mattext>%s</mattext></material><render_choice>%s</render_choice></response_lid>"
                .formatted(id, name, labels);
    }

    @Test
    void namesInBracketsAreTheMenusOfATextOrItsLines() {
        var inner = """
            <presentation>%s%s%s</presentation>%s\
            """.formatted(
                        stem("&lt;p&gt;Fill in.&lt;/p&gt;&lt;p&gt;We [verb_1] at [place].&lt;/p&gt;"),
                        named("response_verb_1", "verb_1", label("7", "halt") + label("8", "stop")),
                        named("response_place", "place", label("9", "dawn") + label("10", "noon")),
                        rules("""
                            <respcondition><conditionvar><varequal respident="response_verb_1">7</varequal></conditionvar><setvar varname="SCORE" action="Add">50</setvar></respcondition>
                            <respcondition><conditionvar><varequal respident="response_place">10</varequal></conditionvar><setvar varname="SCORE" action="Add">50</setvar></respcondition>\
                            """));

        var menus = taken(item("multiple_dropdowns_question", inner)).draft();
        var lines = taken(item("fill_in_multiple_blanks_question", inner)).draft();

        assertThat(menus.stem()).isEqualTo("Fill in.");
        assertThat(menus.body()).isInstanceOfSatisfying(DraftBody.Cloze.class, cloze -> {
            assertThat(cloze.text()).isEqualTo("We {1} at {2}.");
            assertThat(cloze.gaps().getLast())
                    .isInstanceOfSatisfying(
                            DraftGap.Menu.class,
                            menu -> assertThat(menu.options())
                                    .extracting("text", "weight")
                                    .containsExactly(tuple("dawn", 0.0), tuple("noon", 1.0)));
        });
        assertThat(lines.body()).isInstanceOfSatisfying(DraftBody.Cloze.class, cloze -> {
            assertThat(cloze.text()).isEqualTo("We {1} at {2}.");
            assertThat(cloze.gaps().getFirst())
                    .isInstanceOfSatisfying(
                            DraftGap.Typed.class,
                            typed -> assertThat(typed.key().answers())
                                    .extracting("text", "weight")
                                    .containsExactly(tuple("halt", 1.0), tuple("stop", 1.0)));
        });
    }

    @Test
    void aShortAnswerAcceptsEachOfItsAnswers() {
        var document = item("short_answer_question", """
            <presentation>%s<response_str ident="r" rcardinality="Single"><render_fib><response_label ident="answer1" rshuffle="No"/></render_fib></response_str></presentation>%s\
            """.formatted(
                        stem("Say it for yes."),
                        rules("<respcondition continue=\"No\"><conditionvar><varequal"
                                + " respident=\"r\">Affirmative</varequal><varequal"
                                + " respident=\"r\">Affirm</varequal></conditionvar><setvar action=\"Set\""
                                + " varname=\"SCORE\">100</setvar></respcondition>")));

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.TypedAnswers.class, typed -> {
            assertThat(typed.key().answers())
                    .extracting("text", "weight")
                    .containsExactly(tuple("Affirmative", 1.0), tuple("Affirm", 1.0));
            assertThat(typed.key().rules().settings()).isEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<or><varequal respident=\"r\">4.0</varequal><and><vargte respident=\"r\">3.5</vargte><varlte"
                        + " respident=\"r\">4.5</varlte></and></or>",
                "<vargte respident=\"r\">3.5</vargte><varlte respident=\"r\">4.5</varlte>"
            })
    void aNumberWithBounds(String condition) {
        var document = item("numerical_question", """
            <presentation>%s<response_str ident="r" rcardinality="Single"><render_fib fibtype="Decimal"><response_label ident="answer1"/></render_fib></response_str></presentation>%s\
            """.formatted(
                stem("How many kilometres?"),
                rules("<respcondition continue=\"No\"><conditionvar>" + condition
                        + "</conditionvar><setvar action=\"Set\" varname=\"SCORE\">100</setvar></respcondition>")));

        assertThat(body(document))
                .isInstanceOfSatisfying(
                        DraftBody.Numeric.class,
                        number -> assertThat(number.values()).singleElement().satisfies(value -> {
                            assertThat(Double.parseDouble(value.value())).isEqualTo(4);
                            assertThat(value.tolerance()).isEqualTo(0.5);
                        }));
    }

    @Test
    void essaysAndTextsAndWhatIsNotOurs() {
        var line = "<response_str ident=\"r\" rcardinality=\"Single\"><render_fib/></response_str>";
        var essay = item(
                "essay_question",
                "<presentation>" + stem("Write home.") + line + "</presentation>"
                        + rules("<respcondition"
                                + " continue=\"No\"><conditionvar><other/></conditionvar></respcondition>"));
        var text = item("text_only_question", "<presentation>" + stem("Now listen.") + "</presentation>");
        var formula = item("calculated_question", "<presentation>" + stem("x + y = ?") + line + "</presentation>");

        assertThat(body(essay))
                .isInstanceOfSatisfying(
                        DraftBody.Open.class, open -> assertThat(open.form()).isEqualTo(new OpenForm.Essay(0, 0)));
        assertThat(taken(text).draft().texts()).containsEntry("stimulus.text", "Now listen.");
        assertThat(Qtis.read(formula).items())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadItem.Unsupported.class,
                        left -> assertThat(left.reason().params()).containsExactly("calculated_question"));
    }

    @Test
    void anOrderIsListedInItsCondition() {
        var document = item("ordering_question", """
            <presentation>%s<response_lid ident="r" rcardinality="Ordered"><render_extension><ims_render_object shuffle="No"><flow_label>%s%s%s</flow_label></ims_render_object></render_extension></response_lid></presentation>%s\
            """.formatted(
                        stem("What comes when?"),
                        label("a", "look"),
                        label("b", "act"),
                        label("c", "plan"),
                        rules("<respcondition continue=\"No\"><conditionvar><varequal"
                                + " respident=\"r\">a</varequal><varequal"
                                + " respident=\"r\">c</varequal><varequal"
                                + " respident=\"r\">b</varequal></conditionvar><setvar action=\"Set\""
                                + " varname=\"SCORE\">100</setvar></respcondition>")));

        assertThat(body(document))
                .isInstanceOfSatisfying(
                        DraftBody.Ordering.class,
                        order -> assertThat(order.items()).extracting("text").containsExactly("look", "plan", "act"));
    }

    @Test
    void linesBetweenTheMaterialsOfAFlowAreGaps() {
        var document = item("CLOZE QUESTION", """
            <presentation><flow>%s<response_str ident="g0" rcardinality="Single"><render_fib fibtype="String" prompt="Box" columns="5"/></response_str>%s
            <response_str ident="g1" rcardinality="Single"><render_choice>%s%s</render_choice></response_str>%s</flow></presentation>%s\
            """.formatted(
                stem("The "), stem(" is "), label("0", "open"), label("1", "shut"), stem(" at night."), rules("""
                    <respcondition continue="Yes"><conditionvar><varequal respident="g0">gate</varequal></conditionvar><setvar action="Add">1</setvar></respcondition>
                    <respcondition continue="Yes"><conditionvar><varequal respident="g1">1</varequal></conditionvar><setvar action="Add">1</setvar></respcondition>\
                    """)));

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.Cloze.class, cloze -> {
            assertThat(cloze.text()).isEqualTo("The {1} is {2} at night.");
            assertThat(cloze.gaps())
                    .hasSize(2)
                    .allSatisfy(gap -> assertThat(gap.share()).isEqualTo(1));
        });
        assertThat(changes(taken(document))).containsOnly("qti.change.menu");
    }

    @Test
    void anItemWithoutAKeyIsTakenAndSaysSo() {
        var read = taken(item(
                "multiple_choice_question",
                "<presentation>%s<response_lid ident=\"r\"><render_choice>%s%s</render_choice></response_lid></presentation>"
                        .formatted(stem("Which?"), label("1", "this"), label("2", "that"))));

        assertThat(changes(read)).containsExactly("formats.changed.keyless");
        assertThat(read.draft().body())
                .isInstanceOfSatisfying(
                        DraftBody.Choices.class,
                        choices -> assertThat(texts(choices.options())).containsExactly("this", "that"));
    }
}
