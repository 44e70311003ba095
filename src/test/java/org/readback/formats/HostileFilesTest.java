package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole files that mean harm, at the door. Those of XML and packages are in {@link SafeXmlTest} and {@link SafeZipTest}. */
class HostileFilesTest {

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"CSV", "EXCEL", "AIKEN", "GIFT", "MOODLE_XML"})
    void fiftyMegabytesAreRefusedUnread(FileKind kind) {
        var refusal =
                catchThrowableOfType(RefusedFile.class, () -> Formats.read(new byte[50 << 20], kind, Limits.USUAL));

        assertThat(refusal.key()).isEqualTo("formats.file.large");
    }

    @Test
    void aTextOfMillionsOfLinesIsRefused() {
        var lines = new byte[2 << 20];
        Arrays.fill(lines, (byte) '\n');

        var refusal = catchThrowableOfType(RefusedFile.class, () -> Formats.read(lines, FileKind.GIFT, Limits.USUAL));

        assertThat(refusal.key()).isEqualTo("formats.file.lines");
    }

    @Test
    void moreItemsThanAreTakenAtOnceAreRefusedInEveryFormat() {
        var files = Map.of(
                FileKind.GIFT,
                "a {T}\n\n".repeat(10_002),
                FileKind.AIKEN,
                "Q\nA. a\nB. b\nANSWER: A\n\n".repeat(10_002),
                FileKind.CSV,
                "stem,option_1\n" + "a,b\n".repeat(10_002),
                FileKind.MOODLE_XML,
                "<quiz>" + "<question/>".repeat(10_002) + "</quiz>");

        files.forEach((kind, text) -> assertThat(catchThrowableOfType(
                                RefusedFile.class, () -> Formats.read(text.getBytes(UTF_8), kind, Limits.USUAL))
                        .key())
                .as(kind.name())
                .isEqualTo("formats.file.items"));
    }

    @Test
    void anXmlFileThatIsAllOneTextIsRefusedBeforeItIsRead() {
        var text = "<quiz><question><text>" + "я".repeat(11 << 20) + "x".repeat(1 << 20);

        var refusal = catchThrowableOfType(
                RefusedFile.class, () -> Formats.read(text.getBytes(UTF_8), FileKind.MOODLE_XML, Limits.USUAL));

        assertThat(refusal.key()).isEqualTo("formats.file.large");
    }

    @Test
    void bytesThatAreNoTextAreRefusedWithTheirLine() {
        var bytes = "Қайда?\n{=бекетте ~көпірде}\n".getBytes(UTF_8);
        var broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xc3;

        var refusal = catchThrowableOfType(RefusedFile.class, () -> Formats.read(broken, FileKind.GIFT, Limits.USUAL));

        assertThat(refusal.key()).isEqualTo("formats.encoding.broken");
        assertThat(refusal.parameters()).containsExactly(3);
    }

    @Test
    void anExcelFileThatIsABombIsRefused() {
        var bomb = Zips.of(Map.of("xl/workbook.xml", new byte[20 << 20]));

        var refusal = catchThrowableOfType(RefusedFile.class, () -> Formats.read(bomb, FileKind.EXCEL, Limits.USUAL));

        assertThat(refusal.key()).isEqualTo("formats.zip.ratio");
    }

    @Test
    void listsWithinTenThousandListsAreFaultyAndTheRestIsRead() {
        var text = "::a:: [markdown]" + "- ".repeat(10_000) + "x {T}\n\n::b:: [markdown]" + "> ".repeat(10_000)
                + "x {T}\n\n::c:: " + "*a _b ".repeat(10_000) + " {T}\n\n::d:: fine {T}\n";

        var file = Formats.read(text.getBytes(UTF_8), FileKind.GIFT, Limits.USUAL);

        assertThat(file.faulty())
                .extracting(fault -> fault.reason().key())
                .contains("formats.item.deep", "formats.item.deep");
        assertThat(file.taken().getLast().draft().stem()).isEqualTo("fine");
        assertThat(file.items()).hasSize(4);
    }

    @Test
    void textsThatSlowPatternsWouldChokeOnAreRead() {
        var long1 = "a\\\\b".repeat(30_000);
        for (var text : List.of(
                "x {" + "\n\n".repeat(25_000) + "}",
                "x {=" + "<a ".repeat(50_000) + "}",
                "x {" + "{".repeat(20_000) + "}\n\n".repeat(9_000),
                "x {=a#" + long1 + "}",
                "// [tag:" + long1 + "\nx {T}",
                "{=".repeat(40_000))) {
            assertThat(Formats.read(text.getBytes(UTF_8), FileKind.GIFT, Limits.USUAL)
                            .items())
                    .isNotEmpty();
            assertThat(Formats.detect(text.getBytes(UTF_8), "x.gift", Limits.USUAL))
                    .contains(FileKind.GIFT);
            assertThat(Formats.detect(text.getBytes(UTF_8), "x", Limits.USUAL)).isNotEqualTo(Optional.of(FileKind.CSV));
        }
        var cloze = "<quiz><question type='cloze'><name><text>c</text></name><questiontext format='html'><text>{1:SA:="
                + long1 + "}</text></questiontext></question></quiz>";
        assertThat(Formats.read(cloze.getBytes(UTF_8), FileKind.MOODLE_XML, Limits.USUAL)
                        .items())
                .hasSize(1);
        var cell = "kind,text\ncloze,\"[[" + long1 + "]] [[" + "=a|".repeat(20_000) + "]]\"\n";
        assertThat(Formats.read(cell.getBytes(UTF_8), FileKind.CSV, Limits.USUAL)
                        .items())
                .hasSize(1);
    }

    @Test
    void aTextOfMillionsOfTagsIsFaulty() {
        var item = "<quiz><question type='essay'><name><text>e</text></name><questiontext format='html'><text><![CDATA["
                + "<b>".repeat(1_000_000) + "]]></text></questiontext></question></quiz>";

        var file = Formats.read(item.getBytes(UTF_8), FileKind.MOODLE_XML, Limits.USUAL);

        assertThat(file.faulty()).extracting(fault -> fault.reason().key()).containsExactly("formats.item.large");
    }
}
