package org.readback.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.readback.qti.Qtis.body;
import static org.readback.qti.Qtis.changes;
import static org.readback.qti.Qtis.item;
import static org.readback.qti.Qtis.taken;
import static org.readback.qti.Qtis.weights;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.formats.FileKind;
import org.readback.formats.Limits;
import org.readback.formats.ReadItem;
import org.readback.formats.Zips;

/** Habits of single programs and versions. */
class DialectsTest {

    private static final String SCORE =
            "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>";

    @Test
    void version3WithItsNamesFeedbackAndSharedStimulus() {
        var item = """
            <qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i1" title="One" adaptive="false" time-dependent="false" xml:lang="en">
            <qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier"><qti-correct-response><qti-value>B</qti-value></qti-correct-response></qti-response-declaration>
            <qti-outcome-declaration identifier="SCORE" cardinality="single" base-type="float"/>
            <qti-outcome-declaration identifier="FEEDBACK" cardinality="single" base-type="identifier"/>
            <qti-assessment-stimulus-ref identifier="s1" href="s1.xml" title="Order"/>
            <qti-item-body><qti-choice-interaction response-identifier="RESPONSE" max-choices="1" shuffle="true" class="qti-orientation-horizontal"><qti-prompt>When is it?</qti-prompt>
             <qti-simple-choice identifier="A">at dawn</qti-simple-choice><qti-simple-choice identifier="B">at noon</qti-simple-choice><qti-simple-choice identifier="C">at night</qti-simple-choice></qti-choice-interaction></qti-item-body>
            <qti-response-processing><qti-response-condition><qti-response-if><qti-match><qti-variable identifier="RESPONSE"/><qti-correct identifier="RESPONSE"/></qti-match><qti-set-outcome-value identifier="SCORE"><qti-base-value base-type="float">1</qti-base-value></qti-set-outcome-value></qti-response-if></qti-response-condition>
             <qti-set-outcome-value identifier="FEEDBACK"><qti-variable identifier="RESPONSE"/></qti-set-outcome-value></qti-response-processing>
            <qti-modal-feedback outcome-identifier="FEEDBACK" identifier="A" show-hide="show"><qti-content-body><p>Too early.</p></qti-content-body></qti-modal-feedback>
            </qti-assessment-item>\
            """;
        var stimulus = """
            <qti-assessment-stimulus xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="s1" title="Order"><qti-stimulus-body><p>We move at noon.</p></qti-stimulus-body></qti-assessment-stimulus>\
            """;
        var files = new LinkedHashMap<String, byte[]>();
        files.put("i1.xml", item.getBytes(UTF_8));
        files.put("s1.xml", stimulus.getBytes(UTF_8));

        var read = Qti.read(Zips.of(files), FileKind.QTI_30, Limits.USUAL);

        assertThat(read.items()).hasSize(2);
        assertThat(read.taken().getFirst().draft().texts()).containsEntry("stimulus.text", "We move at noon.");
        var draft = read.taken().getLast().draft();
        assertThat(draft.frame().passage()).isEqualTo("s1");
        assertThat(draft.body()).isInstanceOfSatisfying(DraftBody.Choices.class, choices -> {
            assertThat(weights(choices.options())).containsExactly(0.0, 1.0, 0.0);
            assertThat(choices.options().getFirst().feedback()).isEqualTo("Too early.");
        });
    }

    @Test
    void pointsThatAreGatheredInOtherOutcomesFirst() {
        var document = item("""
            <responseDeclaration identifier="R1" cardinality="single" baseType="string"><correctResponse><value>halt</value></correctResponse><mapping defaultValue="0"><mapEntry mapKey="halt" mappedValue="1" caseSensitive="false"/><mapEntry mapKey="stop" mappedValue="1" caseSensitive="false"/></mapping></responseDeclaration>
            <responseDeclaration identifier="R2" cardinality="single" baseType="float"><correctResponse><value>50</value></correctResponse></responseDeclaration>
            %s<outcomeDeclaration identifier="SCORE_R1" cardinality="single" baseType="float"/><outcomeDeclaration identifier="SCORE_R2" cardinality="single" baseType="float"/>
            <outcomeDeclaration identifier="MAXSCORE" cardinality="single" baseType="float"><defaultValue><value>2.0</value></defaultValue></outcomeDeclaration>
            <itemBody><p>Shout <textEntryInteraction responseIdentifier="R1"/> at <textEntryInteraction responseIdentifier="R2"/> metres.</p></itemBody>
            <responseProcessing>
             <responseCondition><responseIf><not><isNull><variable identifier="R1"/></isNull></not><setOutcomeValue identifier="SCORE_R1"><mapResponse identifier="R1"/></setOutcomeValue></responseIf></responseCondition>
             <responseCondition><responseIf><equal toleranceMode="absolute" tolerance="5.0 5.0"><variable identifier="R2"/><correct identifier="R2"/></equal><setOutcomeValue identifier="SCORE_R2"><sum><variable identifier="SCORE_R2"/><baseValue baseType="float">1</baseValue></sum></setOutcomeValue></responseIf></responseCondition>
             <setOutcomeValue identifier="SCORE"><sum><variable identifier="SCORE_R1"/><variable identifier="SCORE_R2"/></sum></setOutcomeValue>
             <responseCondition><responseIf><gt><variable identifier="SCORE"/><variable identifier="MAXSCORE"/></gt><setOutcomeValue identifier="SCORE"><variable identifier="MAXSCORE"/></setOutcomeValue></responseIf></responseCondition>
            </responseProcessing>\
            """.formatted(SCORE));

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.Cloze.class, cloze -> {
            assertThat(cloze.text()).isEqualTo("Shout {1} at {2} metres.");
            assertThat(cloze.gaps().getFirst())
                    .isInstanceOfSatisfying(
                            DraftGap.Typed.class,
                            typed -> assertThat(typed.key().answers())
                                    .extracting("text", "weight")
                                    .hasSize(2));
            assertThat(cloze.gaps().getLast())
                    .isInstanceOfSatisfying(
                            DraftGap.Figure.class,
                            figure -> assertThat(figure.values().getFirst().tolerance())
                                    .isEqualTo(5));
        });
        assertThat(taken(document).changes()).isEmpty();
    }

    @Test
    void statementsThatAreRightOrWrongAreAMatching() {
        var document = item("""
            <responseDeclaration identifier="K" cardinality="multiple" baseType="directedPair"><correctResponse><value>a correct</value><value>b wrong</value></correctResponse><mapping defaultValue="0"><mapEntry mapKey="a correct" mappedValue="0.5"/><mapEntry mapKey="b wrong" mappedValue="0.5"/></mapping></responseDeclaration>
            %s<itemBody><p>Right or wrong?</p><matchInteraction class="match_krpim" responseIdentifier="K" shuffle="true" maxAssociations="2"><simpleMatchSet><simpleAssociableChoice identifier="a" matchMax="1" matchMin="1">A post has a log.</simpleAssociableChoice><simpleAssociableChoice identifier="b" matchMax="1" matchMin="1">A log is burnt daily.</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="correct" matchMax="2">+</simpleAssociableChoice><simpleAssociableChoice identifier="wrong" matchMax="2">-</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody>
            <responseProcessing><setOutcomeValue identifier="SCORE"><mapResponse identifier="K"/></setOutcomeValue></responseProcessing>\
            """.formatted(SCORE));

        assertThat(body(document))
                .isInstanceOfSatisfying(
                        DraftBody.Matching.class,
                        matching -> assertThat(matching.pairs()).isEqualTo(Map.of("1", "correct", "2", "wrong")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<responseProcessing><setOutcomeValue identifier=\"OTHER\"><baseValue"
                        + " baseType=\"identifier\">done</baseValue></setOutcomeValue></responseProcessing>"
            })
    void whereNoRulesGivePointsTheCorrectAnswerDoes(String processing) {
        var read = taken(item("""
            <responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>B</value></correctResponse></responseDeclaration>
            <itemBody><choiceInteraction responseIdentifier="R" maxChoices="1"><simpleChoice identifier="A">one</simpleChoice><simpleChoice identifier="B">two</simpleChoice></choiceInteraction></itemBody>\
            """ + processing));

        assertThat(read.draft().body())
                .isInstanceOfSatisfying(
                        DraftBody.Choices.class,
                        choices -> assertThat(weights(choices.options())).containsExactly(0.0, 1.0));
        assertThat(changes(read)).containsExactly("qti.change.no-rules");
    }

    @Test
    void pairsWithoutOrderAreAMatchingIfNoneSharesAMember() {
        var read = taken(item("""
            <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="pair"><correctResponse><value>A P</value><value>M C</value></correctResponse><mapping defaultValue="0"><mapEntry mapKey="A P" mappedValue="2"/><mapEntry mapKey="C M" mappedValue="1"/></mapping></responseDeclaration>
            %s<itemBody><associateInteraction responseIdentifier="RESPONSE" maxAssociations="2"><prompt>Who works together?</prompt><simpleAssociableChoice identifier="A" matchMax="1">Anna</simpleAssociableChoice><simpleAssociableChoice identifier="C" matchMax="1">Cem</simpleAssociableChoice><simpleAssociableChoice identifier="M" matchMax="1">Mia</simpleAssociableChoice><simpleAssociableChoice identifier="P" matchMax="1">Paul</simpleAssociableChoice></associateInteraction></itemBody>
            <responseProcessing template="%s"/>\
            """.formatted(SCORE, Qtis.MAP)));

        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Matching.class, matching -> {
            assertThat(matching.terms()).extracting("text").containsExactly("Anna", "Mia");
            assertThat(matching.options()).extracting("text").containsExactly("Cem", "Paul");
        });
        assertThat(changes(read)).contains("qti.change.associate");
    }

    @Test
    void aChoiceBesideALineBecomesAMenu() {
        var read = taken(item("""
            <responseDeclaration identifier="C" cardinality="single" baseType="identifier"><correctResponse><value>y</value></correctResponse></responseDeclaration>
            <responseDeclaration identifier="T" cardinality="single" baseType="string"><correctResponse><value>fog</value></correctResponse></responseDeclaration>
            %s<itemBody><p>About the weather.</p><choiceInteraction responseIdentifier="C" maxChoices="1"><prompt>Can we drive?</prompt><simpleChoice identifier="x">yes</simpleChoice><simpleChoice identifier="y">no</simpleChoice></choiceInteraction>
            <p>Because of <textEntryInteraction responseIdentifier="T"/>.</p></itemBody>
            <responseProcessing><responseCondition><responseIf><and><match><variable identifier="C"/><correct identifier="C"/></match><match><variable identifier="T"/><correct identifier="T"/></match></and><setOutcomeValue identifier="SCORE"><baseValue baseType="float">1</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>\
            """.formatted(SCORE)));

        assertThat(read.draft().stem()).isEqualTo("About the weather.");
        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Cloze.class, cloze -> {
            assertThat(cloze.text()).isEqualTo("Can we drive? {1}\n\nBecause of {2}.");
            assertThat(cloze.gaps()).allSatisfy(gap -> assertThat(gap.share()).isEqualTo(1));
        });
        assertThat(changes(read)).containsExactlyInAnyOrder("qti.change.menu", "qti.change.per-gap");
    }

    @Test
    void textsOfOtherFilesAreIncluded() {
        var item = item("""
            <responseDeclaration identifier="R" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration>
            <itemBody><div class="grid-row"><div class="col-6"><xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="text.xml"/></div>
            <div class="col-6"><choiceInteraction responseIdentifier="R" maxChoices="1"><prompt>Who?</prompt><simpleChoice identifier="A">we</simpleChoice><simpleChoice identifier="B">they</simpleChoice></choiceInteraction></div></div></itemBody><responseProcessing template="%s"/>\
            """.formatted(Qtis.MATCH));
        var files = Map.of(
                "q/qti.xml",
                item.getBytes(UTF_8),
                "q/text.xml",
                "<div><p>We watch the road.</p></div>".getBytes(UTF_8));

        var read = Qti.read(Zips.of(files), FileKind.QTI_21, Limits.USUAL);

        assertThat(read.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.draft().texts()).containsEntry("stimulus.text", "We watch the road.");
            assertThat(taken.draft().stem()).isEqualTo("Who?");
        });
    }

    @Test
    void aBoxWhoseTextIsComparedIsALine() {
        var document = item("""
            <responseDeclaration identifier="R" cardinality="single" baseType="string"/>
            %s<itemBody><div>Say it for no.</div><extendedTextInteraction responseIdentifier="R" expectedLines="1"/></itemBody>
            <responseProcessing><responseCondition><responseIf><stringMatch caseSensitive="false"><baseValue baseType="string">Negative</baseValue><variable identifier="R"/></stringMatch><setOutcomeValue identifier="SCORE"><baseValue baseType="float">100</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>\
            """.formatted(SCORE));

        assertThat(body(document))
                .isInstanceOfSatisfying(
                        DraftBody.TypedAnswers.class,
                        typed -> assertThat(typed.key().answers())
                                .extracting("text", "weight")
                                .containsExactly(tuple("Negative", 1.0)));
    }

    @Test
    void itemsThatChangeAsOneAnswersOrAreMadeAnewNeedRework() {
        var adaptive =
                item("<itemBody><p>x</p></itemBody>").replace("<assessmentItem", "<assessmentItem adaptive=\"true\"");
        var template = item("<templateDeclaration identifier=\"N\" cardinality=\"single\""
                + " baseType=\"integer\"/><itemBody><p>x</p></itemBody>");

        for (var document : List.of(adaptive, template)) {
            assertThat(Qtis.read(document).items()).singleElement().isInstanceOf(ReadItem.Unsupported.class);
        }
    }
}
