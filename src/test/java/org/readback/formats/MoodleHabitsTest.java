package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.item.TypedRules;

/** What public files of Moodle and its plug-ins hold beside what its documentation shows. */
class MoodleHabitsTest {

    static ReadFile read(String document) {
        var kind = Formats.detect(document.getBytes(UTF_8), "items.xml", Limits.USUAL);
        assertThat(kind).contains(FileKind.MOODLE_XML);
        return Formats.read(document.getBytes(UTF_8), FileKind.MOODLE_XML, Limits.USUAL);
    }

    @Test
    void aSingleItemIsAFile() {
        var read = read("""
            <question type="ordering"><name><text>Order</text></name><questiontext format="html"><text>Put them in order.</text></questiontext>
            <answer fraction="2"><text>two</text></answer><answer fraction="1"><text>one</text></answer><answer fraction="3"><text>three</text></answer></question>\
            """);

        assertThat(read.taken())
                .singleElement()
                .satisfies(item -> assertThat(item.draft().body())
                        .isInstanceOfSatisfying(
                                DraftBody.Ordering.class,
                                ordering -> assertThat(ordering.items())
                                        .extracting("text")
                                        .containsExactly("one", "two", "three")));
    }

    private static ReadItem item(String type, String inner) {
        return read("<quiz><question type=\"" + type + "\"><name><text>Item</text></name>" + inner
                        + "</question></quiz>")
                .items()
                .getFirst();
    }

    private static DraftBody.Cloze gapfill(String text, String settings) {
        var item = item(
                "gapfill",
                "<questiontext format=\"html\"><text><![CDATA[" + text + "]]></text></questiontext>" + settings);
        assertThat(item).isInstanceOf(ReadItem.Taken.class);
        return (DraftBody.Cloze) ((ReadItem.Taken) item).draft().body();
    }

    @Test
    void gapsHoldTheirOwnAnswersBetweenTheSignsThatTheItemNames() {
        var cloze = gapfill(
                "<p>Say {halt|stop} at the {gate}.</p>",
                "<delimitchars>{}</delimitchars><casesensitive>1</casesensitive>");

        assertThat(cloze.text()).isEqualTo("Say {1} at the {2}.");
        assertThat(cloze.gaps().getFirst()).isInstanceOfSatisfying(DraftGap.Typed.class, gap -> {
            assertThat(gap.key().answers())
                    .extracting("text", "weight")
                    .containsExactly(tuple("halt", 1.0), tuple("stop", 1.0));
            assertThat(gap.key().rules().settings()).containsExactly(TypedRules.Setting.CAPITALS_COUNT);
        });
    }

    @Test
    void gapsToDragIntoOfferWhatIsRightSomewhereAndWhatIsWrongEverywhere() {
        var cloze = gapfill(
                "<p>Say [halt] at the [gate].</p>",
                "<answerdisplay>dragdrop</answerdisplay><noduplicates>1</noduplicates><answer"
                        + " fraction=\"100\"><text>halt</text></answer><answer fraction=\"0\"><text>sky</text></answer>");

        assertThat(cloze.gaps().getLast())
                .isInstanceOfSatisfying(
                        DraftGap.Menu.class,
                        gap -> assertThat(gap.options())
                                .extracting("text", "weight")
                                .containsExactly(tuple("halt", 0.0), tuple("gate", 1.0), tuple("sky", 0.0)));
    }

    @Test
    void aPatternInAGapNeedsRework() {
        var text = "<questiontext format=\"html\"><text>Say [h(a|o)lt].</text></questiontext>";

        assertThat(item("gapfill", text))
                .isInstanceOfSatisfying(
                        ReadItem.Unsupported.class,
                        item -> assertThat(item.reason().key()).isEqualTo("formats.rework.regexp"));
    }

    @Test
    void aSingleGapInWhichSeveralAreRightIsAChoiceOfSeveral() {
        var text = "<questiontext format=\"html\"><text>You report"
                + " {1:MULTIRESPONSE:=size#Yes~=place~mood~%-100%taste}</text></questiontext>";

        var item = item("cloze", text);

        assertThat(item).isInstanceOfSatisfying(ReadItem.Taken.class, taken -> {
            assertThat(taken.draft().stem()).isEqualTo("You report");
            assertThat(taken.draft().body()).isInstanceOfSatisfying(DraftBody.Choices.class, choices -> {
                assertThat(choices.choosing()).isEqualTo(DraftBody.Choosing.SEVERAL);
                assertThat(choices.options())
                        .extracting("text", "weight")
                        .containsExactly(
                                tuple("size", 0.5), tuple("place", 0.5), tuple("mood", 0.0), tuple("taste", -0.5));
            });
        });
    }

    @Test
    void aPictureThatTheFileNamesAndDoesNotHoldIsNamed() {
        var xml = (ReadItem.Taken) item(
                "essay",
                "<questiontext format=\"html\"><text><![CDATA[Look: <img src=\"@@PLUGINFILE@@/gate.png\""
                        + " alt=\"gate\">]]></text></questiontext>");
        var gift = (ReadItem.Taken) Formats.read(
                        "[html]Look: <img src=\"@@PLUGINFILE@@/gate.png\"> {T}".getBytes(UTF_8),
                        FileKind.GIFT,
                        Limits.USUAL)
                .items()
                .getFirst();

        for (var taken : List.of(xml, gift)) {
            assertThat(taken.changes()).contains(ReadNote.of("formats.changed.missing", "gate.png"));
        }
    }

    @Test
    void picturesThatStandInATextAreItsAttachments() {
        var embedded = "data:image/png;base64," + Base64.getEncoder().encodeToString(new byte[] {1, 2, 3});
        var file = read("<quiz><question type=\"multichoice\"><name><text>P</text></name><questiontext"
                + " format=\"html\"><text><![CDATA[<p>What is it? <img alt=\"gate\" src=\""
                + embedded
                + "\"></p>]]></text></questiontext><answer fraction=\"100\""
                + " format=\"html\"><text><![CDATA[<img src='"
                + embedded
                + "' alt='a'>]]></text></answer><answer"
                + " fraction=\"0\"><text>b</text></answer></question></quiz>");

        assertThat(file.taken()).singleElement().satisfies(item -> {
            assertThat(item.changes()).isEmpty();
            assertThat(item.draft().stem()).isEqualTo("What is it?");
            var name = item.draft().attachments().keySet().iterator().next();
            assertThat(name).matches("embedded-[0-9a-f]{8}\\.png");
            assertThat(item.draft().texts()).containsEntry("option.a", "![a](" + name + ")");
            assertThat(file.files().get(item.draft().attachments().get(name))).containsExactly(1, 2, 3);
        });
    }

    @Test
    void statementsThatAreJudgedEachAreAMatching() {
        var row = "<row number=\"%d\"><optiontext format=\"html\"><text>%s</text></optiontext><feedbacktext"
                + " format=\"html\"><text>%s</text></feedbacktext></row>";
        var column = "<column number=\"%d\"><responsetext><text>%s</text></responsetext></column>";
        var weight = "<weight rownumber=\"%d\" columnnumber=\"%d\"><value>%s</value></weight>";

        var item = item(
                "kprime",
                "<questiontext format=\"html\"><text>What holds?</text></questiontext>"
                        + row.formatted(1, "A post has a log.", "") + row.formatted(2, "It is burnt daily.", "Never.")
                        + column.formatted(1, "True") + column.formatted(2, "False")
                        + weight.formatted(1, 1, "1.000") + weight.formatted(1, 2, "0.000")
                        + weight.formatted(2, 1, "0.000") + weight.formatted(2, 2, "1.000"));

        assertThat(item).isInstanceOfSatisfying(ReadItem.Taken.class, taken -> {
            assertThat(taken.draft().body())
                    .isInstanceOfSatisfying(
                            DraftBody.Matching.class,
                            matching -> assertThat(matching.pairs()).isEqualTo(Map.of("1", "a", "2", "b")));
            assertThat(taken.changes()).containsExactly(ReadNote.of("formats.changed.said", "Never."));
        });
    }
}
