package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftBody.Choosing;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftOption;
import org.readback.draft.DraftText;
import org.readback.draft.ItemDraft;
import org.readback.draft.OpenForm;
import org.readback.item.Items;
import org.readback.item.MediaId;
import org.readback.item.TypedRules;
import org.readback.item.Verdict;

class MoodleXmlTest {

    static Stream<Map.Entry<String, ItemDraft>> samples() {
        return Samples.forMoodle().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsWrittenIsReadAgain(Map.Entry<String, ItemDraft> sample) {
        var written = write(List.of(sample.getValue()));

        var again = Formats.read(written.bytes(), FileKind.MOODLE_XML, Limits.USUAL);

        assertThat(written.notes()).isEmpty();
        assertThat(again.items()).hasSize(1);
        assertThat(again.taken().getFirst().changes()).isEmpty();
        RoundTrips.same(sample.getValue(), again.taken().getFirst().draft());
    }

    @Test
    void allKindsOfTheProductAreWrittenOrNamed() {
        var drafts = Items.ofEachKind("k").stream().map(DraftItems::draft).toList();

        var written = write(drafts);
        var again = Formats.read(written.bytes(), FileKind.MOODLE_XML, Limits.USUAL);

        var left = written.notes().stream()
                .filter(note -> note.loss() == WrittenFile.Loss.LEFT_OUT)
                .toList();
        assertThat(left).extracting(WrittenFile.Note::item).containsExactly("k-9");
        assertThat(again.taken()).hasSize(drafts.size() - 1);
        assertThat(again.faulty()).isEmpty();
    }

    @Test
    void choicesKeepWeightsFeedbackAndSettings() {
        var file = read("""
            <question type="category"><category><text>$course$/top/Gate//A/Duty</text></category></question>
            <question type="multichoice">
              <name><text>Post</text></name>
              <questiontext format="html"><text><![CDATA[<p>Which <b>post</b>?</p>]]></text></questiontext>
              <generalfeedback format="html"><text><![CDATA[<p>See&nbsp;line 2.</p>]]></text></generalfeedback>
              <defaultgrade>2.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden>
              <idnumber>post-1</idnumber>
              <single>false</single><shuffleanswers>false</shuffleanswers><answernumbering>abc</answernumbering>
              <correctfeedback format="html"><text>Yes.</text></correctfeedback>
              <partiallycorrectfeedback format="html"><text>Half.</text></partiallycorrectfeedback>
              <incorrectfeedback format="html"><text></text></incorrectfeedback>
              <answer fraction="33.33333" format="html"><text>one</text><feedback format="html"><text>fb</text></feedback></answer>
              <answer fraction="66.66667" format="html"><text><![CDATA[<p>two</p>]]></text><feedback><text></text></feedback></answer>
              <answer fraction="-100" format="html"><text>three</text><feedback><text></text></feedback></answer>
              <hint format="html"><text>Look again.</text></hint>
              <tags><tag><text>band:2</text></tag><tag><text>radio</text></tag></tags>
            </question>
            """);

        var draft = file.taken().getFirst().draft();
        var body = (DraftBody.Choices) draft.body();
        assertThat(body.choosing()).isEqualTo(Choosing.SEVERAL);
        assertThat(body.options())
                .extracting(DraftOption::text, DraftOption::weight, DraftOption::feedback)
                .containsExactly(tuple("one", 0.3333333, "fb"), tuple("two", 0.6666667, ""), tuple("three", -1.0, ""));
        assertThat(draft.stem()).isEqualTo("Which **post**?");
        assertThat(draft.feedback().general()).isEqualTo("See\u00a0line 2.");
        assertThat(draft.feedback().partly()).isEqualTo("Half.");
        assertThat(draft.externalId()).isEqualTo("post-1");
        assertThat(draft.frame().category()).isEqualTo("Gate\u2215A/Duty");
        assertThat(draft.frame().band()).isEqualTo(2);
        assertThat(draft.frame().tags()).containsExactly("radio");
        assertThat(draft.notes()).containsExactly("Look again.");
        assertThat(file.items().getFirst().line()).isEqualTo(3);
        assertThat(file.taken().getFirst().changes())
                .extracting(ReadNote::key)
                .containsExactly("formats.changed.hints", "formats.changed.grade", "formats.changed.order");
    }

    @Test
    void filesOfMoodle19AreRead() {
        var file = read("""
            <!-- question: 12  -->
            <question type="multichoice">
              <name><text>Old</text></name>
              <questiontext format="moodle_auto_format"><text>Who is <b>it</b>?
            second line</text></questiontext>
              <image>old gate.gif</image><image_base64>
                R0lGODlh
              </image_base64>
              <single>true</single>
              <answer fraction="100"><text>he</text><feedback><text>yes</text></feedback></answer>
              <answer fraction="0"><text>she</text></answer>
            </question>
            <question type="numerical">
              <name>Plain name</name>
              <questiontext><text>How many?</text></questiontext>
              <answer>23<fraction>100</fraction><tolerance>1</tolerance><feedback><text>ok</text></feedback></answer>
            </question>
            <question type="truefalse">
              <name><text>TF</text></name><questiontext><text>It rains.</text></questiontext>
              <answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer>
            </question>
            """);

        assertThat(file.faulty()).isEmpty();
        var first = file.taken().getFirst().draft();
        assertThat(first.stem()).isEqualTo("Who is **it**?\nsecond line");
        assertThat(first.attachments()).containsKey("old_gate.gif");
        assertThat(first.stimulus()).isNotNull();
        var number = ((DraftBody.Numeric) file.taken().get(1).draft().body())
                .values()
                .getFirst();
        assertThat(number.value() + " " + number.tolerance() + " " + number.weight())
                .isEqualTo("23 1.0 1.0");
        assertThat(file.taken().get(1).name()).isEqualTo("Plain name");
        assertThat(((DraftBody.TrueFalse) file.taken().get(2).draft().body()).key())
                .isEqualTo(Verdict.FALSE);
    }

    @Test
    void embeddedFilesAreAttachedAndShownAsStimulus() {
        var bytes = Base64.getEncoder().encodeToString(Samples.picture());
        var file = read("""
            <question type="shortanswer"><name><text>P</text></name>
              <questiontext format="html"><text><![CDATA[<p><img src="@@PLUGINFILE@@/my%20gate.png" alt="gate" /></p>
                <p>What is it? <audio controls><source src="@@PLUGINFILE@@/say.mp3"></audio></p>]]></text>
                <file name="my gate.png" path="/" encoding="base64">BYTES</file>
                <file name="say.mp3" path="/" encoding="base64">AAAA</file>
              </questiontext>
              <usecase>1</usecase>
              <answer fraction="100"><text>Gate</text></answer>
              <answer fraction="50"><text>*door*</text></answer>
            </question>
            """.replace("BYTES", bytes));

        var draft = file.taken().getFirst().draft();
        assertThat(draft.stem()).isEqualTo("What is it?");
        assertThat(draft.attachments()).containsEntry("my_gate.png", MediaId.of(Samples.picture()));
        assertThat(file.files().get(MediaId.of(Samples.picture()))).isEqualTo(Samples.picture());
        var stimulus = Objects.requireNonNull(draft.stimulus());
        assertThat(stimulus.pictures().getFirst().alt()).isEqualTo("gate");
        assertThat(Objects.requireNonNull(stimulus.sound()).file()).isEqualTo("say.mp3");
        assertThat(((DraftBody.TypedAnswers) draft.body()).key().rules().settings())
                .contains(TypedRules.Setting.CAPITALS_COUNT);
    }

    @Test
    void matchingOrderingNumbersAndEssaysAreRead() {
        var file = read("""
            <question type="matching"><name><text>M</text></name><questiontext format="html"><text>Match</text></questiontext>
              <subquestion format="html"><text><![CDATA[<p>cat</p>]]></text><answer><text>mouse</text></answer></subquestion>
              <subquestion format="html"><text>dog</text><answer><text>bone</text></answer></subquestion>
              <subquestion format="html"><text></text><answer><text>grass</text></answer></subquestion>
            </question>
            <question type="ordering"><name><text>O</text></name><questiontext format="html"><text>Order</text></questiontext>
              <gradingtype>-1</gradingtype>
              <answer fraction="2.0"><text>second</text></answer><answer fraction="1.0"><text>first</text></answer>
              <answer fraction="3.0"><text>third</text></answer>
            </question>
            <question type="numerical"><name><text>N</text></name><questiontext format="html"><text>How far?</text></questiontext>
              <answer fraction="100"><text>2500</text><tolerance>10</tolerance></answer>
              <answer fraction="0"><text>*</text><tolerance>0</tolerance></answer>
              <units><unit><multiplier>1</multiplier><unit_name>m</unit_name></unit>
                <unit><multiplier>0.001</multiplier><unit_name>km</unit_name></unit></units>
            </question>
            <question type="essay"><name><text>E</text></name><questiontext format="html"><text>Write</text></questiontext>
              <minwordlimit>40</minwordlimit><maxwordlimit>80</maxwordlimit>
              <graderinfo format="html"><text>Look for who.</text></graderinfo>
              <responsetemplate format="html"><text>Date:</text></responsetemplate>
            </question>
            <question type="description"><name><text>D</text></name>
              <questiontext format="html"><text>Read this.</text></questiontext></question>
            """);

        var bodies = file.taken().stream().map(item -> item.draft().body()).toList();
        assertThat(((DraftBody.Matching) bodies.get(0)).options())
                .extracting(DraftText::text)
                .containsExactly("mouse", "bone", "grass");
        assertThat(((DraftBody.Ordering) bodies.get(1)).items())
                .extracting(DraftText::text)
                .containsExactly("first", "second", "third");
        assertThat(((DraftBody.Numeric) bodies.get(2)).units())
                .containsExactly(new DraftBody.Numeric.Unit("m", 1), new DraftBody.Numeric.Unit("km", 1000));
        assertThat(((DraftBody.Open) bodies.get(3)).form()).isEqualTo(new OpenForm.Essay(40, 80));
        assertThat(((DraftBody.Open) bodies.get(3)).raterNotes()).isEqualTo("Look for who.");
        assertThat(file.taken().get(4).draft().stimulus()).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "calculated, formats.rework.calculated",
        "calculatedmulti, formats.rework.calculated",
        "calculatedsimple, formats.rework.calculated",
        "randomsamatch, formats.rework.random",
        "ddimageortext, formats.rework.picture",
        "ddmarker, formats.rework.picture",
        "stack, formats.rework.unknown"
    })
    void kindsThatDoNotExistHereKeepTheirSourceAndGoBackAsTheyCame(String type, String reason) {
        var source =
                "<question type=\"" + type + "\"><name><text>X</text></name><questiontext format=\"html\"><text>How"
                        + " much is {a}?</text></questiontext><answer"
                        + " fraction=\"100\"><text>{a}+1</text></answer></question>";

        var unsupported = read(source).unsupported().getFirst();
        var written = write(List.of(unsupported.draft()));

        assertThat(unsupported.reason().key()).isEqualTo(reason);
        assertThat(((DraftBody.NeedsRework) unsupported.draft().body()).source())
                .isEqualTo(source);
        assertThat(new String(written.bytes(), UTF_8)).contains(source);
        assertThat(unsupported.draft().stem()).isEqualTo("How much is {a}?");
    }

    @Test
    void whatIsFaultyIsNamedWithItsLineAndTheRestIsRead() {
        var file = read("""
            <question type="multichoice"><name><text>None</text></name><questiontext><text>x</text></questiontext></question>
            <question type="numerical"><name><text>Word</text></name><questiontext><text>x</text></questiontext>
              <answer fraction="100"><text>many</text></answer></question>
            <question type="cloze"><name><text>Open</text></name><questiontext><text>{1:SA:=a</text></questiontext></question>
            <question type="shortanswer"><name><text>Empty</text></name><questiontext><text></text></questiontext>
              <answer fraction="100"><text>many</text></answer></question>
            <question type="gapselect"><name><text>Far</text></name><questiontext><text>[[9]]</text></questiontext></question>
            <question><name><text>What</text></name></question>
            <question type="truefalse"><name><text>Good</text></name><questiontext><text>x</text></questiontext>
              <answer fraction="100"><text>true</text></answer></question>
            """);

        assertThat(file.taken()).hasSize(1);
        assertThat(file.faulty())
                .extracting(
                        ReadItem.Faulty::name,
                        ReadItem.Faulty::line,
                        fault -> fault.reason().key())
                .containsExactly(
                        tuple("None", 2, "formats.moodle.answers"),
                        tuple("Word", 3, "formats.moodle.number"),
                        tuple("Open", 5, "formats.moodle.cloze"),
                        tuple("Empty", 6, "formats.moodle.text"),
                        tuple("Far", 8, "formats.moodle.gap"),
                        tuple("What", 9, "formats.moodle.type"));
    }

    @Test
    void anotherRootIsRefused() {
        var refusal = catchThrowableOfType(
                RefusedFile.class, () -> Formats.read("<a/>".getBytes(UTF_8), FileKind.MOODLE_XML, Limits.USUAL));

        assertThat(refusal.key()).isEqualTo("formats.moodle.root");
    }

    private static WrittenFile write(List<ItemDraft> drafts) {
        return Formats.write(
                drafts,
                FileKind.MOODLE_XML,
                id -> id.equals(MediaId.of(Samples.picture())) ? Optional.of(Samples.picture()) : Optional.empty());
    }

    private static ReadFile read(String items) {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><quiz>\n" + items + "</quiz>";
        return Formats.read(text.getBytes(UTF_8), FileKind.MOODLE_XML, Limits.USUAL);
    }
}
