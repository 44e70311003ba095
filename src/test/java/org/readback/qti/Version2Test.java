package org.readback.qti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.qti.Qtis.body;
import static org.readback.qti.Qtis.item;
import static org.readback.qti.Qtis.taken;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.draft.DraftBody;
import org.readback.draft.OpenForm;
import org.readback.item.Marking;

/** Items of other kinds, as the programs write them that this standard is used by. */
class Version2Test {

    private static final String SCORE =
            "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>";

    @Test
    void matchingFindsTheSideOfWhichEachHasOnePartner() {
        var document = item("""
            <responseDeclaration identifier="RESPONSE" cardinality="multiple" baseType="directedPair">
              <correctResponse><value>C M</value><value>D M</value><value>L P</value></correctResponse>
              <mapping defaultValue="0"><mapEntry mapKey="C M" mappedValue="1"/><mapEntry mapKey="D M" mappedValue="1"/><mapEntry mapKey="L P" mappedValue="1"/></mapping></responseDeclaration>
            %s<itemBody><matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="4"><prompt>Who is where?</prompt>
              <simpleMatchSet><simpleAssociableChoice identifier="C" matchMax="1">Cook</simpleAssociableChoice><simpleAssociableChoice identifier="D" matchMax="1">Doctor</simpleAssociableChoice><simpleAssociableChoice identifier="L" matchMax="1">Leader</simpleAssociableChoice></simpleMatchSet>
              <simpleMatchSet><simpleAssociableChoice identifier="M" matchMax="4">Camp</simpleAssociableChoice><simpleAssociableChoice identifier="P" matchMax="4">Post</simpleAssociableChoice><simpleAssociableChoice identifier="R" matchMax="4">Road</simpleAssociableChoice></simpleMatchSet>
            </matchInteraction></itemBody><responseProcessing template="%s"/>\
            """.formatted(SCORE, Qtis.MAP));

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.Matching.class, matching -> {
            assertThat(matching.terms()).extracting("text").containsExactly("Cook", "Doctor", "Leader");
            assertThat(matching.options()).extracting("text").containsExactly("Camp", "Post", "Road");
            assertThat(matching.pairs()).isEqualTo(Map.of("1", "m", "2", "m", "3", "p"));
        });
    }

    @Test
    void anOrderIsKeptAndHowItWasShown() {
        var document = item("""
            <responseDeclaration identifier="RESPONSE" cardinality="ordered" baseType="identifier"><correctResponse><value>C</value><value>A</value><value>B</value></correctResponse></responseDeclaration>
            %s<itemBody><orderInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>What comes when?</prompt>
              <simpleChoice identifier="A">Stop</simpleChoice><simpleChoice identifier="B">Search</simpleChoice><simpleChoice identifier="C">Look</simpleChoice></orderInteraction></itemBody>
            <responseProcessing template="%s"/>\
            """.formatted(SCORE, Qtis.MATCH));

        assertThat(body(document)).isInstanceOfSatisfying(DraftBody.Ordering.class, order -> {
            assertThat(order.items()).extracting("text").containsExactly("Look", "Stop", "Search");
            assertThat(order.shown()).containsExactly("a", "b", "c");
            assertThat(order.marking()).isEqualTo(Marking.ALL_OR_NOTHING);
        });
    }

    @Test
    void extendedTextAndUploadAreTasks() {
        var essay = item("""
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"/>
            <itemBody><p>Write a report.</p><extendedTextInteraction responseIdentifier="RESPONSE" expectedLength="600"/><rubricBlock view="scorer"><p>Look for time and place.</p></rubricBlock></itemBody>\
            """);
        var upload = item("""
            <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="file"/>
            <itemBody><p>Say it.</p><uploadInteraction responseIdentifier="RESPONSE" type="audio/ogg"/></itemBody>\
            """);

        assertThat(body(essay)).isInstanceOfSatisfying(DraftBody.Open.class, open -> {
            assertThat(open.form()).isEqualTo(new OpenForm.Essay(1, 100));
            assertThat(open.raterNotes()).isEqualTo("Look for time and place.");
        });
        assertThat(body(upload))
                .isInstanceOfSatisfying(
                        DraftBody.Open.class, open -> assertThat(open.form()).isInstanceOf(OpenForm.Recording.class));
    }

    @Test
    void aTextWithNothingToAnswerIsAPassage() {
        var read = taken(item("<itemBody><h1>Orders</h1><p>Read them twice.</p></itemBody>"));

        assertThat(read.draft().body()).isEqualTo(new DraftBody.Passage());
        assertThat(read.draft().stimulus()).isNotNull();
        assertThat(read.draft().texts().get("stimulus.text")).isEqualTo("## Orders\n\nRead them twice.");
    }
}
