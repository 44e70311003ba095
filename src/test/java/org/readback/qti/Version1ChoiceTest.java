package org.readback.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.qti.Qtis.body;
import static org.readback.qti.Qtis.taken;
import static org.readback.qti.Qtis.weights;
import static org.readback.qti.Version1s.item;
import static org.readback.qti.Version1s.label;
import static org.readback.qti.Version1s.rules;
import static org.readback.qti.Version1s.stem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.draft.DraftBody;
import org.readback.item.Marking;
import org.readback.item.Verdict;

/** Items of QTI 1.2 to choose in, as cartridges and the programs that write them have them. */
class Version1ChoiceTest {

    @Test
    void aChoiceWithFeedbackToEachAnswerAndToAll() {
        var read = taken(item("multiple_choice_question", """
            <presentation>%s<response_lid ident="response1" rcardinality="Single"><render_choice>%s%s%s</render_choice></response_lid></presentation>
            %s
            <itemfeedback ident="general_fb"><flow_mat>%s</flow_mat></itemfeedback>
            <itemfeedback ident="correct_fb"><flow_mat>%s</flow_mat></itemfeedback>
            <itemfeedback ident="general_incorrect_fb"><flow_mat>%s</flow_mat></itemfeedback>
            <itemfeedback ident="1001_fb"><flow_mat>%s</flow_mat></itemfeedback>
            <itemfeedback ident="1002_fb"><flow_mat>%s</flow_mat></itemfeedback>\
            """.formatted(
                        stem("&lt;p&gt;What does &lt;strong&gt;OVER&lt;/strong&gt; mean?&lt;/p&gt;"),
                        label("1001", "I wait for an answer."),
                        label("1002", "I have finished."),
                        label("1003", "Say again."),
                        rules("""
                            <respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general_fb"/></respcondition>
                            <respcondition continue="Yes"><conditionvar><varequal respident="response1">1001</varequal></conditionvar><displayfeedback feedbacktype="Response" linkrefid="1001_fb"/></respcondition>
                            <respcondition continue="Yes"><conditionvar><varequal respident="response1">1002</varequal></conditionvar><displayfeedback feedbacktype="Response" linkrefid="1002_fb"/></respcondition>
                            <respcondition continue="No"><conditionvar><varequal respident="response1">1001</varequal></conditionvar><setvar action="Set" varname="SCORE">100</setvar><displayfeedback feedbacktype="Response" linkrefid="correct_fb"/></respcondition>
                            <respcondition continue="Yes"><conditionvar><other/></conditionvar><displayfeedback feedbacktype="Response" linkrefid="general_incorrect_fb"/></respcondition>\
                            """),
                        stem("See card 3."),
                        stem("Right."),
                        stem("Wrong."),
                        stem("It ends your turn."),
                        stem("That is OUT."))));

        assertThat(read.draft().stem()).isEqualTo("What does **OVER** mean?");
        assertThat(read.draft().frame().category()).isEqualTo("Radio");
        var said = read.draft().feedback();
        assertThat(List.of(said.right(), said.wrong(), said.general()))
                .containsExactly("Right.", "Wrong.", "See card 3.");
        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Choices.class, choices -> {
            assertThat(weights(choices.options())).containsExactly(1.0, 0.0, 0.0);
            assertThat(choices.options())
                    .extracting("feedback")
                    .containsExactly("It ends your turn.", "That is OUT.", "");
        });
        assertThat(read.changes()).isEmpty();
    }

    @Test
    void severalAnswersOfWhichOnlyTheWholeSetCounts() {
        var document = item("multiple_answers_question", """
            <presentation>%s<response_lid ident="response1" rcardinality="Multiple"><render_choice>%s%s%s</render_choice></response_lid></presentation>%s\
            """.formatted(
                        stem("Which are procedure words?"),
                        label("1", "Roger"),
                        label("2", "Hello"),
                        label("3", "Wilco"),
                        rules("""
                            <respcondition continue="No"><conditionvar><and><varequal respident="response1">1</varequal><not><varequal respident="response1">2</varequal></not><varequal respident="response1">3</varequal></and></conditionvar><setvar action="Set" varname="SCORE">100</setvar></respcondition>\
                            """)));

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.Choices.class, choices -> {
            assertThat(choices.choosing()).isEqualTo(DraftBody.Choosing.SEVERAL);
            assertThat(choices.marking()).isEqualTo(Marking.ALL_OR_NOTHING);
            assertThat(weights(choices.options())).containsExactly(0.5, 0.0, 0.5);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"true_false_question", "cc.true_false.v0p1"})
    void trueAndFalse(String type) {
        var document = item(type, """
            <presentation>%s<response_lid ident="r" rcardinality="Single"><render_choice>%s%s</render_choice></response_lid></presentation>%s\
            """.formatted(
                        stem("A post is never left."),
                        label("5", "True"),
                        label("6", "False"),
                        rules("<respcondition continue=\"No\"><conditionvar><varequal"
                                + " respident=\"r\">5</varequal></conditionvar><setvar action=\"Set\""
                                + " varname=\"SCORE\">100</setvar></respcondition>")));

        assertThat(body(document)).isEqualTo(new DraftBody.TrueFalse(Verdict.TRUE, Map.of()));
    }
}
