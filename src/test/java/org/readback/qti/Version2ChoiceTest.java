package org.readback.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.qti.Qtis.body;
import static org.readback.qti.Qtis.item;
import static org.readback.qti.Qtis.taken;
import static org.readback.qti.Qtis.texts;
import static org.readback.qti.Qtis.weights;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.draft.DraftBody;
import org.readback.formats.ReadItem;
import org.readback.item.Marking;
import org.readback.item.Verdict;

/** Items to choose in, as the programs write them that this standard is used by. */
class Version2ChoiceTest {

    private static final String SCORE =
            "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>";

    private static String choice(String declaration, String attributes, String processing) {
        return item("""
            <responseDeclaration identifier="RESPONSE" %s</responseDeclaration>
            %s
            <itemBody><p>A car does not stop.</p>
              <choiceInteraction responseIdentifier="RESPONSE" shuffle="true" %s>
                <prompt>What comes <em>first</em>?</prompt>
                <simpleChoice identifier="A">Fire at once.</simpleChoice>
                <simpleChoice identifier="B">Warn the driver.</simpleChoice>
                <simpleChoice identifier="C">Raise the barrier.</simpleChoice>
              </choiceInteraction></itemBody>
            %s
            """.formatted(declaration, SCORE, attributes, processing));
    }

    @Test
    void theTemplateMatchCorrectMakesASingleChoice() {
        var read = taken(choice(
                "cardinality=\"single\" baseType=\"identifier\"><correctResponse><value>B</value></correctResponse>",
                "maxChoices=\"1\"",
                "<responseProcessing template=\"" + Qtis.MATCH + "\"/>"));

        assertThat(read.draft().stem()).isEqualTo("A car does not stop.\n\nWhat comes *first*?");
        assertThat(read.draft().externalId()).isEqualTo("post-1");
        assertThat(read.draft().name()).isEqualTo("At the post");
        assertThat(read.line()).isEqualTo(2);
        assertThat(read.changes()).isEmpty();
        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Choices.class, choices -> {
            assertThat(choices.choosing()).isEqualTo(DraftBody.Choosing.ONE);
            assertThat(choices.options()).extracting("id").containsExactly("a", "b", "c");
            assertThat(texts(choices.options()))
                    .containsExactly("Fire at once.", "Warn the driver.", "Raise the barrier.");
            assertThat(weights(choices.options())).containsExactly(0.0, 1.0, 0.0);
        });
    }

    @Test
    void aMappingGivesWeightsAsSharesOfTheMost() {
        var document = choice("""
            cardinality="single" baseType="identifier"><mapping defaultValue="0">
            <mapEntry mapKey="A" mappedValue="-1"/><mapEntry mapKey="B" mappedValue="4"/>
            <mapEntry mapKey="C" mappedValue="1"/></mapping>\
            """, "maxChoices=\"1\"", "<responseProcessing" + " template=\"" + Qtis.MAP + "\"/>");

        assertThat(body(document))
                .isInstanceOfSatisfying(
                        DraftBody.Choices.class,
                        choices -> assertThat(weights(choices.options())).containsExactly(-0.25, 1.0, 0.25));
    }

    @Test
    void severalChoicesWithAMappingAreMarkedInPart() {
        var document = choice("""
            cardinality="multiple" baseType="identifier">
            <correctResponse><value>B</value><value>C</value></correctResponse>
            <mapping lowerBound="0" upperBound="1" defaultValue="0">
            <mapEntry mapKey="A" mappedValue="-1"/><mapEntry mapKey="B" mappedValue="0.5"/>
            <mapEntry mapKey="C" mappedValue="0.5"/></mapping>\
            """, "maxChoices=\"0\"", "<responseProcessing" + " template=\"" + Qtis.MAP + "\"/>");

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.Choices.class, choices -> {
            assertThat(choices.choosing()).isEqualTo(DraftBody.Choosing.SEVERAL);
            assertThat(choices.marking()).isEqualTo(Marking.PARTIAL);
            assertThat(weights(choices.options())).containsExactly(-1.0, 0.5, 0.5);
        });
    }

    @Test
    void severalChoicesOfWhichOnlyTheWholeSetCountsAreAllOrNothing() {
        var document = choice(
                "cardinality=\"multiple\""
                        + " baseType=\"identifier\"><correctResponse><value>C</value><value>B</value></correctResponse>",
                "maxChoices=\"0\"",
                """
                <responseProcessing><responseCondition><responseIf>
                  <match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>
                  <setOutcomeValue identifier="SCORE"><sum><variable identifier="SCORE"/><baseValue baseType="float">2</baseValue></sum></setOutcomeValue>
                </responseIf></responseCondition></responseProcessing>\
                """);

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.Choices.class, choices -> {
            assertThat(choices.marking()).isEqualTo(Marking.ALL_OR_NOTHING);
            assertThat(weights(choices.options())).containsExactly(0.0, 0.5, 0.5);
        });
    }

    @Test
    void rulesThatNameTheAnswerThemselvesAreRunToo() {
        var document = choice("cardinality=\"single\" baseType=\"identifier\">", "maxChoices=\"1\"", """
            <responseProcessing><responseCondition>
              <responseIf><match><baseValue baseType="identifier">C</baseValue><variable identifier="RESPONSE"/></match>
                <setOutcomeValue identifier="SCORE"><baseValue baseType="float">10</baseValue></setOutcomeValue></responseIf>
              <responseElseIf><match><baseValue baseType="identifier">A</baseValue><variable identifier="RESPONSE"/></match>
                <setOutcomeValue identifier="SCORE"><product><baseValue baseType="integer">2</baseValue><baseValue baseType="float">2.5</baseValue></product></setOutcomeValue></responseElseIf>
              <responseElse><setOutcomeValue identifier="SCORE"><baseValue baseType="float">0</baseValue></setOutcomeValue></responseElse>
            </responseCondition></responseProcessing>\
            """);

        assertThat(body(document))
                .isInstanceOfSatisfying(
                        DraftBody.Choices.class,
                        choices -> assertThat(weights(choices.options())).containsExactly(0.5, 0.0, 1.0));
    }

    @Test
    void twoOptionsTrueAndFalseAreAStatement() {
        var document = item("""
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier">
              <correctResponse><value>false</value></correctResponse></responseDeclaration>
            %s
            <itemBody><choiceInteraction responseIdentifier="RESPONSE" maxChoices="1" shuffle="false">
              <prompt>A guard may sleep.</prompt>
              <simpleChoice identifier="true">True</simpleChoice><simpleChoice identifier="false">False</simpleChoice>
            </choiceInteraction></itemBody>
            <responseProcessing template="%s"/>\
            """.formatted(SCORE, Qtis.MATCH));

        assertThat(body(document)).isEqualTo(new DraftBody.TrueFalse(Verdict.FALSE, Map.of()));
    }

    @Test
    void feedbackIsToldApartByWhenItIsShown() {
        var read = taken(item("""
            <responseDeclaration identifier="RESPONSE_1" cardinality="single" baseType="identifier">
              <correctResponse><value>id1</value></correctResponse></responseDeclaration>
            %s
            <outcomeDeclaration identifier="FEEDBACKBASIC" cardinality="single" baseType="identifier"><defaultValue><value>empty</value></defaultValue></outcomeDeclaration>
            <outcomeDeclaration identifier="FEEDBACK" cardinality="single" baseType="identifier"/>
            <outcomeDeclaration identifier="ALWAYS" cardinality="single" baseType="identifier"><defaultValue><value>yes</value></defaultValue></outcomeDeclaration>
            <itemBody><p>Who goes first?</p>
              <choiceInteraction responseIdentifier="RESPONSE_1" maxChoices="1">
                <simpleChoice identifier="id1">The driver<feedbackInline outcomeIdentifier="FEEDBACK" identifier="id1" showHide="show">He knows the road.</feedbackInline></simpleChoice>
                <simpleChoice identifier="id2">The guest<feedbackInline outcomeIdentifier="FEEDBACK" identifier="id2" showHide="show">He does not know the road.</feedbackInline></simpleChoice>
                <simpleChoice identifier="id3">Nobody</simpleChoice>
              </choiceInteraction></itemBody>
            <responseProcessing>
              <responseCondition><responseIf><isNull><variable identifier="RESPONSE_1"/></isNull>
                  <setOutcomeValue identifier="FEEDBACKBASIC"><baseValue baseType="identifier">empty</baseValue></setOutcomeValue></responseIf>
                <responseElseIf><match><variable identifier="RESPONSE_1"/><correct identifier="RESPONSE_1"/></match>
                  <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue>
                  <setOutcomeValue identifier="FEEDBACKBASIC"><baseValue baseType="identifier">correct</baseValue></setOutcomeValue></responseElseIf>
                <responseElse><setOutcomeValue identifier="FEEDBACKBASIC"><baseValue baseType="identifier">incorrect</baseValue></setOutcomeValue></responseElse>
              </responseCondition>
              <setOutcomeValue identifier="FEEDBACK"><variable identifier="RESPONSE_1"/></setOutcomeValue>
            </responseProcessing>
            <modalFeedback outcomeIdentifier="FEEDBACKBASIC" identifier="correct" showHide="show"><p>Well done.</p></modalFeedback>
            <modalFeedback outcomeIdentifier="FEEDBACKBASIC" identifier="incorrect" showHide="show"><p>Read rule 4.</p></modalFeedback>
            <modalFeedback outcomeIdentifier="ALWAYS" identifier="yes" showHide="show"><p>See the handbook.</p></modalFeedback>
            """.formatted(SCORE)));

        var said = read.draft().feedback();
        assertThat(List.of(said.right(), said.wrong(), said.partly(), said.general()))
                .containsExactly("Well done.", "Read rule 4.", "", "See the handbook.");
        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Choices.class, choices -> {
            assertThat(texts(choices.options())).containsExactly("The driver", "The guest", "Nobody");
            assertThat(choices.options())
                    .extracting("feedback")
                    .containsExactly("He knows the road.", "He does not know the road.", "");
        });
        assertThat(read.changes()).isEmpty();
    }

    @Test
    void whatCannotBeRunNeedsReworkWithItsSource() {
        var drawing = item("""
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="file"/>
            <itemBody><p>Draw the camp.</p><drawingInteraction responseIdentifier="RESPONSE"><object data="camp.png" type="image/png"/></drawingInteraction></itemBody>\
            """);
        var maker = choice(
                "cardinality=\"single\" baseType=\"identifier\">",
                "maxChoices=\"1\"",
                "<responseProcessing><setOutcomeValue identifier=\"SCORE\"><customOperator class=\"x.Y\"><variable"
                        + " identifier=\"RESPONSE\"/></customOperator></setOutcomeValue></responseProcessing>");

        for (var document : List.of(drawing, maker)) {
            assertThat(Qtis.read(document).items())
                    .singleElement()
                    .isInstanceOfSatisfying(ReadItem.Unsupported.class, unsupported -> {
                        assertThat(unsupported.line()).isEqualTo(2);
                        assertThat(unsupported.draft().body())
                                .isInstanceOfSatisfying(
                                        DraftBody.NeedsRework.class,
                                        body -> assertThat(body.source()).contains("responseDeclaration"));
                    });
        }
    }
}
