package org.readback.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.readback.qti.Qtis.changes;
import static org.readback.qti.Qtis.item;
import static org.readback.qti.Qtis.taken;
import static org.readback.qti.Qtis.weights;
import static org.readback.qti.Version1s.label;
import static org.readback.qti.Version1s.rules;
import static org.readback.qti.Version1s.stem;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.draft.DraftAnswer.Reading;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.formats.FileKind;
import org.readback.formats.Limits;
import org.readback.formats.ReadItem;

/** What public files of other programs hold beside what the standard shows. */
class HabitsTest {

    private static final String SCORE =
            "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>";
    private static final String SAID =
            "<outcomeDeclaration identifier=\"FEEDBACK\" cardinality=\"multiple\" baseType=\"identifier\"/>";

    private static String several(String mapping, String more) {
        return item("""
            <responseDeclaration identifier="R" cardinality="multiple" baseType="identifier"><correctResponse><value>A</value><value>B</value></correctResponse>%s</responseDeclaration>%s%s
            <itemBody><choiceInteraction responseIdentifier="R" maxChoices="3"><prompt>What do you report?</prompt><simpleChoice identifier="A">size</simpleChoice><simpleChoice identifier="B">place</simpleChoice><simpleChoice identifier="C">mood</simpleChoice></choiceInteraction></itemBody>
            <responseProcessing><setOutcomeValue identifier="FEEDBACK"><variable identifier="R"/></setOutcomeValue><setOutcomeValue identifier="SCORE"><mapResponse identifier="R"/></setOutcomeValue>
            <responseCondition><responseIf><match><variable identifier="R"/><correct identifier="R"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">5</baseValue></setOutcomeValue></responseIf></responseCondition></responseProcessing>%s\
            """.formatted(mapping, SCORE, SAID, more));
    }

    private static final String PENALTY = """
        <mapping lowerBound="0" defaultValue="0"><mapEntry mapKey="A" mappedValue="2"/><mapEntry mapKey="B" mappedValue="2"/><mapEntry mapKey="C" mappedValue="-2"/></mapping>\
        """;

    @Test
    void moreForTheWholeThanForItsPartsIsSharedEvenly() {
        var read = taken(several(PENALTY, ""));

        assertThat(read.draft().body())
                .isInstanceOfSatisfying(
                        DraftBody.Choices.class,
                        choices -> assertThat(weights(choices.options())).startsWith(0.5, 0.5));
        assertThat(changes(read)).containsExactly("qti.change.shares");
    }

    @Test
    void whatIsShownWithAnAnswerAndWhatWithoutItAreTwoTexts() {
        var read = taken(several(PENALTY, """
            <modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="show">Size comes first.</modalFeedback>
            <modalFeedback outcomeIdentifier="FEEDBACK" identifier="A" showHide="hide">You left out the size.</modalFeedback>\
            """));

        assertThat(read.draft().body())
                .isInstanceOfSatisfying(
                        DraftBody.Choices.class,
                        choices -> assertThat(choices.options().getFirst().feedback())
                                .isEqualTo("Size comes first."));
        assertThat(read.draft().feedback().wrong()).isEqualTo("You left out the size.");
        assertThat(read.draft().feedback().general()).isEmpty();
    }

    @Test
    void aTextThatShowsWhatIsWorkedOutIsLeftOutAndTheItemStays() {
        var read = taken(several(PENALTY, """
            <modalFeedback outcomeIdentifier="FEEDBACK" identifier="C" showHide="show">You chose <printedVariable identifier="FEEDBACK"/>.</modalFeedback>
            <modalFeedback title="Well" outcomeIdentifier="FEEDBACK" identifier="B" showHide="show"><p>Place comes second.</p></modalFeedback>\
            """));

        assertThat(changes(read)).contains("qti.change.feedback-value");
        assertThat(read.draft().texts()).containsEntry("why.b", "Well\n\nPlace comes second.");
    }

    @Test
    void aTermThatBelongsToNothingIsLeftOut() {
        var read = taken(item("""
            <responseDeclaration identifier="R" cardinality="multiple" baseType="directedPair"><mapping defaultValue="0"><mapEntry mapKey="a x" mappedValue="1"/><mapEntry mapKey="b y" mappedValue="1"/><mapEntry mapKey="c y" mappedValue="-1"/></mapping></responseDeclaration>%s
            <itemBody><matchInteraction responseIdentifier="R" maxAssociations="3"><simpleMatchSet><simpleAssociableChoice identifier="a" matchMax="1">hut</simpleAssociableChoice><simpleAssociableChoice identifier="b" matchMax="1">ford</simpleAssociableChoice><simpleAssociableChoice identifier="c" matchMax="1">cloud</simpleAssociableChoice></simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier="x" matchMax="3">building</simpleAssociableChoice><simpleAssociableChoice identifier="y" matchMax="3">water</simpleAssociableChoice><simpleAssociableChoice identifier="z" matchMax="3">sky</simpleAssociableChoice></simpleMatchSet></matchInteraction></itemBody>
            <responseProcessing template="%s"/>\
            """.formatted(SCORE, Qtis.MAP)));

        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Matching.class, matching -> {
            assertThat(matching.terms()).extracting("text").containsExactly("hut", "ford");
            assertThat(matching.pairs()).isEqualTo(Map.of("1", "x", "2", "y"));
        });
        assertThat(changes(read)).containsExactly("qti.change.unpaired");
    }

    @Test
    void theWordsInAnObjectStandWhereItsFileIsMissing() {
        var read = taken(item("""
            <responseDeclaration identifier="R" cardinality="single" baseType="string"/>
            <itemBody><object type="image/eps" data="card.eps"><object type="image/png" data="card.png"><p>We arrive at noon.</p></object></object><p><math xmlns="http://www.w3.org/1998/Math/MathML"><semantics><mrow><mi>x</mi></mrow><annotation encoding="TeX">x^2</annotation></semantics></math></p><extendedTextInteraction responseIdentifier="R"><prompt>Answer the card.</prompt></extendedTextInteraction></itemBody>\
            """));

        assertThat(read.draft().stem()).isEqualTo("We arrive at noon.\n\nx^2\n\nAnswer the card.");
        assertThat(changes(read)).contains("qti.change.missing-file", "qti.change.math");
    }

    @Test
    void aPictureThatStandsInTheItemIsItsPicture() {
        var read = taken(item("""
            <responseDeclaration identifier="R" cardinality="single" baseType="string"/>
            <itemBody><p>What is it? <img alt="gate" src="data:image/png;base64,AQID"/></p><extendedTextInteraction responseIdentifier="R"/></itemBody>\
            """));

        assertThat(read.changes()).isEmpty();
        assertThat(read.draft().attachments().keySet())
                .singleElement()
                .asString()
                .startsWith("embedded-");
        assertThat(read.draft().stimulus()).isNotNull();
    }

    private static ReadItem.Taken old(String type, String inner) {
        var document = Version1s.item(type, inner).getBytes(UTF_8);
        var items = Qti.read(document, FileKind.QTI_12, Limits.USUAL).items();
        assertThat(items).singleElement().isInstanceOf(ReadItem.Taken.class);
        return (ReadItem.Taken) items.getFirst();
    }

    private static String rule(String id, String value) {
        return "<respcondition><conditionvar><varequal respident=\"%s\">%s</varequal></conditionvar><setvar action=\"Add\" varname=\"SCORE\">50.00</setvar></respcondition>"
                .formatted(id, value);
    }

    @Test
    void gapsBearTheEndOfTheirIdWhereTheirPromptIsTheAnswer() {
        var read = old("fill_in_multiple_blanks_question", """
            <presentation>%s
             <response_lid ident="response_g1"><material><mattext>dawn</mattext></material><render_choice>
              <response_label ident="m1" answer_type="dropdown"><material><mattext>dawn</mattext></material></response_label><response_label ident="m2" answer_type="dropdown"><material><mattext>noon</mattext></material></response_label></render_choice></response_lid>
             <response_lid ident="response_g2"><material><mattext>ford</mattext></material><render_choice><response_label ident="t1" answer_type="openEntry" scoring_algorithm="TextContainsAnswer"><material><mattext>ford</mattext></material></response_label></render_choice></response_lid>
            </presentation>%s\
            """.formatted(
                        stem("&lt;p&gt;We leave at [g1] for the [g2].&lt;/p&gt;"),
                        rules(rule("response_g1", "m1") + rule("response_g2", "t1"))));

        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Cloze.class, cloze -> {
            assertThat(cloze.text()).isEqualTo("We leave at {1} for the {2}.");
            assertThat(cloze.gaps().getFirst()).isInstanceOf(DraftGap.Menu.class);
            assertThat(cloze.gaps().getLast())
                    .isInstanceOfSatisfying(
                            DraftGap.Typed.class,
                            gap -> assertThat(gap.key().answers())
                                    .singleElement()
                                    .satisfies(answer -> {
                                        assertThat(answer.text()).isEqualTo("*ford*");
                                        assertThat(answer.reading()).isEqualTo(Reading.WILDCARD);
                                    }));
        });
    }

    @Test
    void thingsToSortIntoGroupsAreAMatching() {
        var things = label("h", "hut") + label("f", "ford") + label("s", "shed") + label("z", "cloud");
        var group = "<response_lid ident=\"%s\" rcardinality=\"Multiple\"><material><mattext>%s</mattext></material>"
                + "<render_choice>" + things + "</render_choice></response_lid>";
        var both = "<respcondition><conditionvar><varequal respident=\"g1\">h</varequal><varequal"
                + " respident=\"g1\">s</varequal></conditionvar><setvar action=\"Add\""
                + " varname=\"SCORE\">50.00</setvar></respcondition>";

        var read = old(
                "categorization_question",
                "<presentation>" + stem("Sort them.") + group.formatted("g1", "building")
                        + group.formatted("g2", "water") + "</presentation>" + rules(both + rule("g2", "f")));

        assertThat(read.draft().stem()).isEqualTo("Sort them.");
        assertThat(read.draft().body()).isInstanceOfSatisfying(DraftBody.Matching.class, matching -> {
            assertThat(matching.terms()).extracting("text").containsExactly("hut", "ford", "shed");
            assertThat(matching.options()).extracting("text").containsExactly("building", "water");
            assertThat(matching.pairs()).isEqualTo(Map.of("1", "a", "2", "b", "3", "a"));
        });
        assertThat(changes(read)).containsExactly("qti.change.unpaired");
    }

    @Test
    void termsThatDoNotAllOfferTheSameAreAMatching() {
        var one = "<response_lid"
                + " ident=\"%s\"><material><mattext>%s</mattext></material><render_choice>%s</render_choice></response_lid>";
        var offers = label("x", "building") + label("y", "water");

        var read = old(
                "matching_question",
                "<presentation>" + stem("Match.") + one.formatted("a", "hut", offers)
                        + one.formatted("b", "ford", offers + label("z", "sky")) + "</presentation>"
                        + rules(rule("a", "x") + rule("b", "y")));

        assertThat(read.draft().body())
                .isInstanceOfSatisfying(
                        DraftBody.Matching.class,
                        matching -> assertThat(matching.options())
                                .extracting("text")
                                .containsExactly("building", "water", "sky"));
        assertThat(read.changes()).isEmpty();
    }

    @Test
    void whatIsAskedBesideTheLabelsIsKept() {
        var read = old("", """
            <presentation><flow><response_lid ident="o" rcardinality="Ordered"><material><mattext>Put them in order.</mattext></material><render_extension><material><mattext>From the first</mattext></material><ims_render_object orientation="Row"><flow_label>%s</flow_label></ims_render_object></render_extension></response_lid></flow></presentation>
            <resprocessing><outcomes><decvar varname="S" defaultval="0"/></outcomes><respcondition><conditionvar><varequal respident="o">a</varequal><varequal respident="o">b</varequal><varequal respident="o">c</varequal></conditionvar><setvar action="Add" varname="S">5</setvar></respcondition></resprocessing>\
            """.formatted(label("b", "two") + label("a", "one") + label("c", "three")));

        assertThat(read.draft().stem()).isEqualTo("Put them in order.\n\nFrom the first");
        assertThat(read.draft().body()).isInstanceOf(DraftBody.Ordering.class);
    }

    @Test
    void aBankThatIsNotInTheFileIsNamed() {
        var document = """
            <questestinterop><objectbank ident="here"/><assessment ident="a"><section ident="s"><selection_ordering><selection><sourcebank_ref>here</sourcebank_ref></selection></selection_ordering></section>
            <section ident="t"><selection_ordering><selection><sourcebank_ref>there</sourcebank_ref></selection></selection_ordering><bankentry_item sourcebank_ref="yonder" item_ref="i"/></section></assessment></questestinterop>\
            """;

        var read = Qti.read(document.getBytes(UTF_8), FileKind.QTI_12, Limits.USUAL);

        assertThat(read.items()).isEmpty();
        assertThat(read.notes()).extracting("key").containsOnly("qti.file.bank");
        assertThat(read.notes().stream().map(note -> note.params().getFirst()).toList())
                .isEqualTo(List.of("there", "yonder"));
    }

    @Test
    void theWordsOfWhatNeedsReworkAreShownAsWords() {
        var document = Version1s.item(
                "calculated_question",
                "<presentation>" + stem("&lt;p&gt;How &lt;b&gt;far&lt;/b&gt;?&lt;/p&gt;") + "</presentation>");

        assertThat(Qti.read(document.getBytes(UTF_8), FileKind.QTI_12, Limits.USUAL)
                        .items())
                .singleElement()
                .isInstanceOfSatisfying(
                        ReadItem.Unsupported.class,
                        item -> assertThat(item.draft().stem()).isEqualTo("How **far**?"));
    }
}
