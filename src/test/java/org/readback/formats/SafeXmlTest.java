package org.readback.formats;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SafeXmlTest {

    @Test
    void aTreeKnowsNamesTextsAndLines() {
        var root = read("<?xml version=\"1.0\"?>\n<!-- c -->\n<q:a xmlns:q='urn:x' id='1'>one<b xml:lang='ru'>два</b>"
                + "<![CDATA[<p>three</p>]]>\n<c/></q:a>");

        assertThat(root.name()).isEqualTo("a");
        assertThat(root.namespace()).isEqualTo("urn:x");
        assertThat(root.attribute("id")).isEqualTo("1");
        assertThat(root.text()).isEqualTo("oneдва<p>three</p>\n");
        assertThat(root.line()).isEqualTo(3);
        assertThat(root.child("c").orElseThrow().line()).isEqualTo(4);
        assertThat(root.child("b").orElseThrow().attribute("xml:lang")).isEqualTo("ru");
        assertThat(root.all("b")).hasSize(1);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var written = XmlElement.of(
                "a",
                Map.of("b", "\"<&>\u0001"),
                List.of(new XmlText("x < y & \"z\" ]]> қ\u0000"), XmlElement.of("c", "")));

        var again = read(XmlSource.file(written));

        assertThat(again.attribute("b")).isEqualTo("\"<&>");
        assertThat(again.text()).isEqualTo("x < y & \"z\" ]]> қ");
        assertThat(again.source())
                .isEqualTo(XmlElement.of("a", again.attributes(), again.nodes()).source());
    }

    @Test
    void namesOfHtmlAreReadThoughXmlDoesNotKnowThem() {
        assertThat(read("<a>a&nbsp;b&mdash;c &amp;nbsp; &eacute;</a>").text()).isEqualTo("a\u00a0b\u2014c &nbsp; é");
    }

    @Test
    void anEntityThatNobodyKnowsIsKeptAsItIsWritten() {
        assertThat(read("<a>x &xxe;</a>").text()).isEqualTo("x &xxe;");
        assertThat(read("<a b='&nbsp;&mdash;'/>").attribute("b")).isEqualTo("\u00a0\u2014");
        assertThat(refusal("<a b='&xxe;'/>").key()).isEqualTo("formats.xml.malformed");
    }

    @Test
    void encodingsAreReadAsTheFileSays() {
        var text = "<?xml version='1.0' encoding='windows-1251'?><a>Привет</a>";

        assertThat(SafeXml.read("", text.getBytes(Charset.forName("windows-1251")), Limits.USUAL)
                        .text())
                .isEqualTo("Привет");
        assertThat(SafeXml.read("", "<?xml version='1.0' encoding='UTF-16'?><a>қ</a>".getBytes(UTF_16), Limits.USUAL)
                        .text())
                .isEqualTo("қ");
        assertThat(SafeXml.read("", "\ufeff<a>қ</a>".getBytes(UTF_8), Limits.USUAL)
                        .text())
                .isEqualTo("қ");
        assertThat(read("<?xml version='1.0' encoding='UTF-16'?><a>қ</a>").text())
                .isEqualTo("қ");
    }

    @Test
    void aDocumentTypeThatNamesAFileIsPassedOverAndNothingIsFetched() {
        var root = read("<?xml version='1.0'?>\n<!DOCTYPE a\n SYSTEM \"http://127.0.0.1:1/a.dtd\">\n<a>x</a>");

        assertThat(root.text()).isEqualTo("x");
        assertThat(root.line()).isEqualTo(4);
    }

    @Test
    void declarationsOfElementsArePassedOverWithTheDocumentType() {
        var root = read(
                "<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'x' [\n<!-- it's > [ ours ] -->\n<!ELEMENT b (#PCDATA)>\n"
                        + "<!ATTLIST b c (Yes|No) 'No'\n d CDATA \"]>\" >\n]>\n<a><b>x</b></a>");

        assertThat(root.text()).isEqualTo("x");
        assertThat(root.line()).isEqualTo(8);
    }

    @Test
    void aDeclarationWithASlipIsPassedOver() {
        assertThat(read("<?xml version=\"1.0\"encoding=\"UTF-8\"?>\n<a>x</a>").line())
                .isEqualTo(2);
        assertThat(read("\n <?xml version='1.0'?>\n<a>x</a>").line()).isEqualTo(3);
    }

    @Test
    void entitiesOfAFilesOwnAreRefused() {
        var outside = "<!DOCTYPE a [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]><a>&xxe;</a>";
        var bomb = "<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";
        var parameter = "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:1/\">%p;]><a/>";
        var late = "<!-- x --><?p q?>\n<!DOCTYPE a SYSTEM 'x' [ <!ELEMENT a ANY> <!-- ' --> <!ENTITY e 'x'> ]><a/>";

        for (var text : List.of(outside, bomb, parameter, late)) {
            assertThat(refusal(text).key()).as(text).isEqualTo("formats.xml.doctype");
        }
        var wide =
                catchThrowableOfType(RefusedFile.class, () -> SafeXml.read("", outside.getBytes(UTF_16), Limits.USUAL));
        assertThat(wide.key()).isEqualTo("formats.xml.doctype");
    }

    @Test
    void whatIsTooDeepIsRefusedAtTheFirstElementTooDeep() {
        var refusal = refusal("<a>\n".repeat(100_000));

        assertThat(refusal.key()).isEqualTo("formats.xml.deep");
        assertThat(refusal.parameters()).containsExactly(101, 100);
    }

    @Test
    void tooManyElementsAreRefusedAtTheFirstTooMany() {
        var small = new Limits(1000, 1, 1000, 100, 10, 20);
        var text = "<a>" + "\n<b/>".repeat(100) + "</a>";

        var refusal = catchThrowableOfType(RefusedFile.class, () -> SafeXml.read("", text.getBytes(UTF_8), small));

        assertThat(refusal.key()).isEqualTo("formats.xml.elements");
        assertThat(refusal.parameters()).containsExactly(21, 20);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedUnread() {
        var refusal = catchThrowableOfType(RefusedFile.class, () -> SafeXml.read("", new byte[50 << 20], Limits.USUAL));

        assertThat(refusal.key()).isEqualTo("formats.file.large");
        assertThat(refusal.parameters()).containsExactly(50, 24);
    }

    @Test
    void brokenXmlIsRefusedWithItsLineAndEntry() {
        var refusal = catchThrowableOfType(
                RefusedFile.class, () -> SafeXml.read("items/1.xml", "<a>\n<b>\n</a>".getBytes(UTF_8), Limits.USUAL));

        assertThat(refusal.key()).isEqualTo("formats.xml.malformed");
        assertThat(refusal.parameters()).containsExactly(3);
        assertThat(refusal.place()).isEqualTo("items/1.xml");
        assertThatExceptionOfType(RefusedFile.class).isThrownBy(() -> read("")).withMessageContaining("empty");
        assertThatExceptionOfType(RefusedFile.class).isThrownBy(() -> read("no xml"));
        assertThatExceptionOfType(RefusedFile.class).isThrownBy(() -> read("<a/><b/>"));
    }

    @Test
    void controlCharactersOfCarelessProgramsDoNotBreakAFile() {
        assertThat(read("<a>x\u000by</a>").text()).isEqualTo("x y");
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedWithTheirLine() {
        var bytes = "<a>қазақ\n".getBytes(UTF_8);
        var broken = Arrays.copyOf(bytes, bytes.length + 1);
        broken[bytes.length] = (byte) 0xff;

        var refusal = catchThrowableOfType(RefusedFile.class, () -> SafeXml.read("", broken, Limits.USUAL));

        assertThat(refusal.key()).isEqualTo("formats.encoding.broken");
        assertThat(refusal.parameters()).containsExactly(2);
    }

    private static XmlElement read(String text) {
        return SafeXml.read("", text.getBytes(UTF_8), Limits.USUAL);
    }

    private static RefusedFile refusal(String text) {
        return catchThrowableOfType(RefusedFile.class, () -> read(text));
    }
}
