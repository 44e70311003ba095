package org.readback.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readback.qti.Qtis.body;
import static org.readback.qti.Qtis.changes;
import static org.readback.qti.Qtis.item;
import static org.readback.qti.Qtis.taken;
import static org.readback.qti.Qtis.weights;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readback.draft.DraftAnswer;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.item.TypedRules.Setting;

/** Items with a running text or a line to type in, as the programs write them that this standard is used by. */
class Version2TextTest {

    private static final String SCORE =
            "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>";

    @Test
    void inlineChoicesAndLinesMakeARunningTextWithSharesOfEachGap() {
        var read = taken(item("""
            <responseDeclaration identifier="R1" cardinality="single" baseType="identifier"><correctResponse><value>in</value></correctResponse>
              <mapping defaultValue="0"><mapEntry mapKey="in" mappedValue="1"/></mapping></responseDeclaration>
            <responseDeclaration identifier="R2" cardinality="single" baseType="string"><correctResponse><value>Alpha</value></correctResponse>
              <mapping defaultValue="0"><mapEntry mapKey="Alpha" mappedValue="2" caseSensitive="false"/><mapEntry mapKey="A" mappedValue="1" caseSensitive="false"/></mapping></responseDeclaration>
            %s
            <itemBody><p>Complete the message.</p>
              <p>We are <inlineChoiceInteraction responseIdentifier="R1" shuffle="false"><inlineChoice identifier="at">at</inlineChoice><inlineChoice identifier="in">in</inlineChoice></inlineChoiceInteraction>
              sector <textEntryInteraction responseIdentifier="R2" expectedLength="8"/>, over.</p></itemBody>
            <responseProcessing><setOutcomeValue identifier="SCORE"><sum><mapResponse identifier="R1"/><mapResponse identifier="R2"/></sum></setOutcomeValue></responseProcessing>
            """.formatted(SCORE)));

        assertThat(read.draft().stem()).isEqualTo("Complete the message.");
        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Cloze.class, cloze -> {
            assertThat(cloze.text()).isEqualTo("We are {1} sector {2}, over.");
            assertThat(cloze.gaps()).hasSize(2);
            assertThat(cloze.gaps().getFirst()).isInstanceOfSatisfying(DraftGap.Menu.class, menu -> {
                assertThat(weights(menu.options())).containsExactly(0.0, 1.0);
                assertThat(menu.share()).isEqualTo(0.666667);
            });
            assertThat(cloze.gaps().getLast()).isInstanceOfSatisfying(DraftGap.Typed.class, typed -> {
                assertThat(typed.key().answers())
                        .extracting("text", "weight")
                        .contains(tuple("Alpha", 1.0), tuple("A", 0.5));
                assertThat(typed.share()).isEqualTo(1.333333);
                assertThat(typed.key().rules().settings()).isEmpty();
            });
        });
        assertThat(read.changes()).isEmpty();
    }

    @Test
    void oneLineUnderATextIsAShortAnswerThatKnowsItsCapitals() {
        var document = item("""
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"><correctResponse><value>York</value></correctResponse>
              <mapping defaultValue="0"><mapEntry mapKey="York" mappedValue="1"/><mapEntry mapKey="Leeds" mappedValue="0.5"/></mapping></responseDeclaration>
            %s
            <itemBody><p>Which town is meant?</p><p><textEntryInteraction responseIdentifier="RESPONSE"/></p></itemBody>
            <responseProcessing template="%s"/>\
            """.formatted(SCORE, Qtis.MAP));

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.TypedAnswers.class, typed -> {
            assertThat(typed.key().answers()).extracting(DraftAnswer::text).containsExactly("York", "Leeds");
            assertThat(typed.key().answers()).extracting(DraftAnswer::weight).containsExactly(1.0, 0.5);
            assertThat(typed.key().rules().settings()).containsExactly(Setting.CAPITALS_COUNT);
        });
    }

    @Test
    void howFarANumberMayBeOffIsFoundWhateverTheRulesSay() {
        var equal = """
            <equal toleranceMode="absolute" tolerance="0.25 0.25"><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></equal>\
            """;
        var turned = """
            <equal toleranceMode="absolute" tolerance="0.25"><correct identifier="RESPONSE"/><variable identifier="RESPONSE"/></equal>\
            """;
        var relative = """
            <equal toleranceMode="relative" tolerance="2 2"><correct identifier="RESPONSE"/><variable identifier="RESPONSE"/></equal>\
            """;
        var bounds = """
            <and><gte><variable identifier="RESPONSE"/><baseValue baseType="float">12.25</baseValue></gte><lte><variable identifier="RESPONSE"/><baseValue baseType="float">12.75</baseValue></lte></and>\
            """;

        for (var rule : List.of(equal, turned, relative, bounds)) {
            var document = item("""
                <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="float"><correctResponse><value>12.5</value></correctResponse></responseDeclaration>
                %s<itemBody><p>How many metres?</p><div><textEntryInteraction responseIdentifier="RESPONSE"/></div></itemBody>
                <responseProcessing><responseCondition><responseIf>%s<setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>\
                """.formatted(SCORE, rule));

            assertThat(body(document)).as(rule).isInstanceOfSatisfying(DraftBody.Numeric.class, number -> {
                assertThat(number.values()).hasSize(1);
                assertThat(number.values().getFirst().value()).isEqualTo("12.5");
                assertThat(number.values().getFirst().tolerance()).isEqualTo(0.25);
            });
        }
    }

    @Test
    void boundsWithoutAKeyHaveTheirMiddleAsTheKey() {
        var document = item("""
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="integer"/>
            %s<itemBody><p>How many men?</p><div><textEntryInteraction responseIdentifier="RESPONSE"/></div></itemBody>
            <responseProcessing><responseCondition><responseIf><and>
              <gte><variable identifier="RESPONSE"/><baseValue baseType="integer">30</baseValue></gte>
              <lte><variable identifier="RESPONSE"/><baseValue baseType="integer">40</baseValue></lte></and>
              <setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>\
            """.formatted(SCORE));

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.Numeric.class, number -> {
            assertThat(number.values()).extracting("value").containsExactly("35");
            assertThat(number.values()).extracting("tolerance").containsExactly(5.0);
        });
    }

    @Test
    void wordsToDragIntoGapsBecomeMenus() {
        var read = taken(item("""
            <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="directedPair"><correctResponse><value>W G1</value><value>Su G2</value></correctResponse>
              <mapping defaultValue="-1" lowerBound="0"><mapEntry mapKey="W G1" mappedValue="1"/><mapEntry mapKey="Su G2" mappedValue="2"/></mapping></responseDeclaration>
            %s<itemBody><gapMatchInteraction responseIdentifier="RESPONSE" shuffle="false"><prompt>Fill in.</prompt>
              <gapText identifier="W" matchMax="1">winter</gapText><gapText identifier="Su" matchMax="1">summer</gapText>
              <blockquote><p>Now is the <gap identifier="G1"/> of our watch<br/>and then the <gap identifier="G2"/>.</p></blockquote></gapMatchInteraction></itemBody>
            <responseProcessing template="%s"/>\
            """.formatted(SCORE, Qtis.MAP)));

        assertThat(read.draft().stem()).isEqualTo("Fill in.");
        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Cloze.class, cloze -> {
            assertThat(cloze.text()).isEqualTo("> Now is the {1} of our watch\n> and then the {2}.");
            assertThat(cloze.gaps()).allSatisfy(gap -> assertThat(gap).isInstanceOf(DraftGap.Menu.class));
            assertThat(weights(((DraftGap.Menu) cloze.gaps().getFirst()).options())
                            .getFirst())
                    .isEqualTo(1.0);
        });
        assertThat(changes(read)).containsExactly("qti.change.dragged");
    }

    @Test
    void hotWordsAreWordsToSelect() {
        var read = taken(item("""
            <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="identifier"><correctResponse><value>B</value></correctResponse></responseDeclaration>
            %s<itemBody><hottextInteraction responseIdentifier="RESPONSE" maxChoices="0"><prompt>Mark the mistake.</prompt>
              <p>Each <hottext identifier="A">guard</hottext> <hottext identifier="B">stand</hottext> at the <hottext identifier="C">gate</hottext>.</p></hottextInteraction></itemBody>
            <responseProcessing template="%s"/>\
            """.formatted(SCORE, Qtis.MATCH)));

        assertThat(read.draft().stem()).isEqualTo("Mark the mistake.");
        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.SelectWords.class, words -> {
            assertThat(words.text()).isEqualTo("Each {a} {b} at the {c}.");
            assertThat(weights(words.words())).containsExactly(0.0, 1.0, 0.0);
        });
    }
}
