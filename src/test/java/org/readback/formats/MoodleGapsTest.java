package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftGap;
import org.readback.draft.DraftOption;

class MoodleGapsTest {

    @Test
    void embeddedAnswersOfAllKindsAreRead() {
        var cloze = cloze("Name the city: {1:SHORTANSWER:=Paris#ok~%50%paris~*#no}. {2:MC:=a \\} b~%25%c~d\\~e#x} "
                + "{:NM:=23.8:2#near~%50%25:1} {1:MCVS:%100%yes~no} {MULTI} {3:SAC:=A &amp; B}");

        assertThat(cloze.text()).isEqualTo("Name the city: {1}. {2} {3} {4} (MULTI) {5}");
        assertThat(cloze.gaps()).extracting(DraftGap::share).containsExactly(1.0, 2.0, 1.0, 1.0, 3.0);
        assertThat(((DraftGap.Typed) cloze.gaps().get(0)).key().answers())
                .extracting(answer -> answer.text() + " " + answer.weight() + " " + answer.feedback())
                .containsExactly("Paris 1.0 ok", "paris 0.5 ", "* 0.0 no");
        assertThat(((DraftGap.Menu) cloze.gaps().get(1)).options())
                .extracting(option -> option.text() + " " + option.weight() + " " + option.feedback())
                .containsExactly("a } b 1.0 ", "c 0.25 ", "d~e 0.0 x");
        assertThat(((DraftGap.Figure) cloze.gaps().get(2)).values())
                .extracting(value -> value.value() + " " + value.tolerance() + " " + value.weight())
                .containsExactly("23.8 2.0 1.0", "25 1.0 0.5");
        assertThat(((DraftGap.Typed) cloze.gaps().get(4))
                        .key()
                        .answers()
                        .getFirst()
                        .text())
                .isEqualTo("A & B");
    }

    @ParameterizedTest
    @CsvSource({
        "MULTICHOICE, Menu", "MC, Menu", "MULTICHOICE_V, Menu", "MCV, Menu", "MULTICHOICE_H, Menu", "MCH, Menu",
        "MULTICHOICE_S, Menu", "MCS, Menu", "MULTICHOICE_VS, Menu", "MCVS, Menu", "MULTICHOICE_HS, Menu", "MCHS, Menu",
        "SHORTANSWER, Typed", "SA, Typed", "MW, Typed", "SHORTANSWER_C, Typed", "SAC, Typed", "MWC, Typed",
        "NUMERICAL, Figure", "NM, Figure"
    })
    void everyNameOfAKindOfGapIsKnown(String name, String gap) {
        assertThat(cloze("It is {1:" + name + ":=5~%0%6} o'clock.")
                        .gaps()
                        .getFirst()
                        .getClass()
                        .getSimpleName())
                .isEqualTo(gap);
    }

    @Test
    void paragraphsBeforeTheFirstGapAreTheStem() {
        var draft = read("<question type='cloze'><name><text>C</text></name><questiontext format='html'><text>"
                        + "<![CDATA[<p>Complete.</p><p>A {1:SA:=b} c.</p>]]></text></questiontext></question>")
                .taken()
                .getFirst()
                .draft();

        assertThat(draft.stem()).isEqualTo("Complete.");
        assertThat(((DraftBody.Cloze) draft.body()).text()).isEqualTo("A {1} c.");
    }

    @Test
    void missingWordsAreMenusOfTheirGroup() {
        for (var kind : Map.of("gapselect", "selectoption", "ddwtos", "dragbox").entrySet()) {
            var draft = read("""
                <question type="TYPE"><name><text>G</text></name>
                  <questiontext format="html"><text><![CDATA[<p>The [[2]] stops [[3]] and [[1]].</p>]]></text></questiontext>
                  <BOX><text>cars</text><group>1</group></BOX>
                  <BOX><text>guard</text><group>1</group></BOX>
                  <BOX><text>here</text><group>2</group></BOX>
                  <BOX><text>there</text><group>2</group></BOX>
                </question>
                """.replace("TYPE", kind.getKey()).replace("BOX", kind.getValue()))
                    .taken()
                    .getFirst()
                    .draft();

            var cloze = (DraftBody.Cloze) draft.body();
            assertThat(cloze.text()).isEqualTo("The {1} stops {2} and {3}.");
            assertThat(((DraftGap.Menu) cloze.gaps().get(0)).options())
                    .extracting(DraftOption::text, DraftOption::weight)
                    .containsExactly(tuple("cars", 0.0), tuple("guard", 1.0));
            assertThat(((DraftGap.Menu) cloze.gaps().get(1)).options())
                    .extracting(DraftOption::text, DraftOption::weight)
                    .containsExactly(tuple("here", 1.0), tuple("there", 0.0));
        }
    }

    @Test
    void gapsWithSeveralRightOptionsNeedRework() {
        assertThat(read("<question type='cloze'><name><text>C</text></name><questiontext format='html'><text>"
                                + "A {1:MULTIRESPONSE:%50%b~%50%c~d} e {1:SA:=f}</text></questiontext></question>")
                        .unsupported())
                .extracting(item -> item.reason().key())
                .containsExactly("formats.rework.multiresponse");
    }

    private static DraftBody.Cloze cloze(String text) {
        var file = read("<question type='cloze'><name><text>C</text></name><questiontext format='html'><text><![CDATA["
                + text + "]]></text></questiontext></question>");
        return (DraftBody.Cloze) file.taken().getFirst().draft().body();
    }

    private static ReadFile read(String items) {
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><quiz>\n" + items + "</quiz>";
        return Formats.read(text.getBytes(UTF_8), FileKind.MOODLE_XML, Limits.USUAL);
    }
}
