package org.readback.qti;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readback.draft.DraftBody;
import org.readback.formats.FileKind;
import org.readback.formats.Formats;
import org.readback.formats.Limits;
import org.readback.formats.ReadFile;
import org.readback.formats.ReadItem;
import org.readback.formats.RefusedFile;
import org.readback.formats.Samples;
import org.readback.formats.Zips;
import org.readback.item.LanguageTag;
import org.readback.item.MediaId;
import org.readback.item.Skill;

/** Packages: their order, what they say about items, their files, and what is broken in them. */
class PackagesTest {

    private static final String CHOICE = """
        <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration>
        <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
        <itemBody>%s<choiceInteraction responseIdentifier="RESPONSE" maxChoices="1"><simpleChoice identifier="A">yes</simpleChoice><simpleChoice identifier="B">no</simpleChoice></choiceInteraction></itemBody>
        <responseProcessing template="%s"/>\
        """;

    private static String item(String id, String body) {
        return "<assessmentItem xmlns=\"http://www.imsglobal.org/xsd/imsqti_v2p1\" identifier=\"" + id + "\" title=\""
                + id + "\" xml:lang=\"ru-RU\">" + CHOICE.formatted(body, Qtis.MATCH) + "</assessmentItem>";
    }

    private static String resource(String id, String href, String inner) {
        return "<resource identifier=\"%s\" type=\"imsqti_item_xmlv2p1\" href=\"%s\">%s<file href=\"%s\"/></resource>"
                .formatted(id, href, inner, href);
    }

    private static String manifest(String resources) {
        return "<manifest xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\""
                + " xmlns:imsmd=\"http://ltsc.ieee.org/xsd/LOM\" identifier=\"m\"><organizations/><resources>"
                + resources + "</resources></manifest>";
    }

    private static ReadFile read(Map<String, byte[]> files, FileKind kind) {
        return Qti.read(Zips.of(files), kind, Limits.USUAL);
    }

    private static Map<String, byte[]> files(String... namesAndTexts) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < namesAndTexts.length; i += 2)
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        return files;
    }

    @Test
    void theTestTellsTheOrderTheSectionsAndTheirPassage() {
        var test = """
            <assessmentTest identifier="t" title="Duty"><testPart identifier="p" navigationMode="linear" submissionMode="individual">
              <assessmentSection identifier="s1" title="At night" visible="true"><rubricBlock view="candidate"><p>Read the order.</p></rubricBlock>
                <assessmentItemRef identifier="b" href="b.xml"/><assessmentItemRef identifier="a" href="a.xml"/></assessmentSection>
              <assessmentSection identifier="s2" title="By day" visible="true"><assessmentItemRef identifier="gone" href="gone.xml"/></assessmentSection>
            </testPart></assessmentTest>\
            """;

        var read = read(
                files(
                        "imsmanifest.xml",
                        manifest(resource("a", "a.xml", "") + resource("b", "b.xml", "")),
                        "a.xml",
                        item("a", ""),
                        "b.xml",
                        item("b", ""),
                        "test.xml",
                        test),
                FileKind.QTI_21);

        assertThat(read.items())
                .extracting(ReadItem::name)
                .containsExactly("At night", "b (b.xml)", "a (a.xml)", "gone.xml");
        assertThat(read.items().getLast()).isInstanceOf(ReadItem.Faulty.class);
        assertThat(read.taken().getFirst().draft().body()).isEqualTo(new DraftBody.Passage());
        assertThat(read.taken().getLast().draft().frame().passage()).isEqualTo("s1");
        assertThat(read.taken().getLast().draft().frame().category()).isEqualTo("Duty/At night");
    }

    @Test
    void metadataTellTagsBandSourceAndLanguage() {
        var lom = """
            <metadata><imsmd:lom><imsmd:general><imsmd:title><imsmd:string xml:lang="ru">x</imsmd:string></imsmd:title><imsmd:keyword><imsmd:string>radio</imsmd:string></imsmd:keyword><imsmd:keyword><imsmd:string>post 4</imsmd:string></imsmd:keyword></imsmd:general>
            <imsmd:educational><imsmd:difficulty><imsmd:source>LOMv1.0</imsmd:source><imsmd:value>difficult</imsmd:value></imsmd:difficulty></imsmd:educational>
            <imsmd:relation><imsmd:kind><imsmd:source>LOMv1.0</imsmd:source><imsmd:value>isbasedon</imsmd:value></imsmd:kind><imsmd:resource><imsmd:description><imsmd:string>Handbook, 4.2</imsmd:string></imsmd:description></imsmd:resource></imsmd:relation>
            <imsmd:classification><imsmd:purpose><imsmd:source>LOMv1.0</imsmd:source><imsmd:value>competency</imsmd:value></imsmd:purpose><imsmd:taxonPath><imsmd:taxon><imsmd:entry><imsmd:string>listening</imsmd:string></imsmd:entry></imsmd:taxon></imsmd:taxonPath></imsmd:classification></imsmd:lom></metadata>\
            """;

        var read = read(
                files("imsmanifest.xml", manifest(resource("a", "in/a.xml", lom)), "in/a.xml", item("a", "")),
                FileKind.QTI_21);

        var frame = read.taken().getFirst().draft().frame();
        assertThat(frame.tags()).containsExactly("radio", "post 4");
        assertThat(frame.band()).isEqualTo(4);
        assertThat(frame.source()).isEqualTo("Handbook, 4.2");
        assertThat(frame.skill()).isEqualTo(Skill.LISTENING);
        assertThat(frame.language()).isEqualTo(LanguageTag.RU);
    }

    @Test
    void picturesAndSoundsAreFoundHoweverTheyAreNamed() {
        var files = files(
                "imsmanifest.xml",
                manifest(resource("a", "in/a.xml", "")),
                "in/a.xml",
                item(
                        "a",
                        "<p><img src=\"../pics/my%20yard.png\" alt=\"A yard\"/><object data=\"call.ogg\""
                                + " type=\"audio/ogg\"/><img src=\"http://x.example/y.png\" alt=\"\"/><img src=\"no.png\""
                                + " alt=\"\"/></p>"),
                "in/call.ogg",
                "OggS",
                "page.html",
                "<p>hello</p>");
        files.put("pics/my yard.png", Samples.picture());

        var read = read(files, FileKind.QTI_21);

        var taken = read.taken().getFirst();
        var stimulus = taken.draft().stimulus();
        assertThat(stimulus).isNotNull();
        assertThat(String.valueOf(stimulus)).contains("my_yard.png", "A yard", "call.ogg");
        assertThat(taken.draft().attachments()).containsEntry("my_yard.png", MediaId.of(Samples.picture()));
        assertThat(read.files()).hasSize(2);
        assertThat(Qtis.changes(taken)).containsExactly("formats.changed.remote", "qti.change.missing-file");
        assertThat(read.notes()).extracting("key").containsExactly("qti.file.others");
        assertThat(read.notes().getFirst().params()).containsExactly(1, "page.html");
    }

    @Test
    void aBrokenDocumentIsOneFaultAndTheRestIsRead() {
        var read = read(
                files("a.xml", item("a", ""), "b.xml", "<assessmentItem><itemBody></assessmentItem>"), FileKind.QTI_21);

        assertThat(read.taken()).hasSize(1);
        assertThat(read.faulty())
                .singleElement()
                .satisfies(fault -> assertThat(fault.name()).isEqualTo("b.xml"));
    }

    @Test
    void aDocumentThatDeclaresEntitiesRefusesThePackage() {
        var hostile = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><assessmentItem>&a;</assessmentItem>";

        assertThatThrownBy(() -> read(files("a.xml", item("a", ""), "b.xml", hostile), FileKind.QTI_21))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("formats.xml.doctype");
    }

    @Test
    void documentsThatStayInMemoryMayHoldNoMoreThanOneAndItemsThreeTimesAsMuch() {
        var usual = Limits.USUAL;
        var limits = new Limits(usual.bytes(), usual.entries(), usual.unpacked(), usual.ratio(), usual.depth(), 20);
        var items = files("a.xml", item("a", ""), "b.xml", item("b", ""), "c.xml", item("c", ""));
        var more = new LinkedHashMap<>(items);
        for (char name = 'd'; name < 'k'; name++)
            more.put(name + ".xml", item("" + name, "").getBytes(UTF_8));
        var test = "<assessmentTest>" + "<testPart/>".repeat(15) + "</assessmentTest>";

        assertThat(Qti.read(Zips.of(items), FileKind.QTI_21, limits).items()).hasSize(3);
        for (var files : List.of(more, files("a.xml", test, "b.xml", test))) {
            assertThatThrownBy(() -> Qti.read(Zips.of(files), FileKind.QTI_21, limits))
                    .isInstanceOf(RefusedFile.class)
                    .hasMessageContaining("qti.file.elements");
        }
    }

    @Test
    void aPackageWithoutItemsIsRefused() {
        assertThatThrownBy(() -> read(files("a.txt", "hello", "b.xml", "<note/>"), FileKind.QTI_21))
                .isInstanceOf(RefusedFile.class)
                .hasMessageContaining("qti.file.none");
    }

    @Test
    void ofTwoCopiesInACartridgeTheOneThatSaysMoreIsRead() {
        var item = """
            <questestinterop><assessment ident="x" title="Quiz"><section ident="root_section"><item ident="%s" title="One"><presentation><material><mattext>Say it.</mattext></material><response_str ident="r"><render_fib/></response_str></presentation></item></section></assessment></questestinterop>\
            """;
        var cartridge = files(
                "imsmanifest.xml",
                "<manifest xmlns=\"http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1\"><metadata><schema>IMS Common"
                        + " Cartridge</schema><schemaversion>1.1.0</schemaversion></metadata><resources><resource"
                        + " identifier=\"g1\" type=\"imsqti_xmlv1p2/imscc_xmlv1p1/assessment\"><file"
                        + " href=\"g1/assessment_qti.xml\"/></resource></resources></manifest>",
                "g1/assessment_qti.xml",
                item.formatted("few"),
                "g1/assessment_meta.xml",
                "<quiz identifier=\"g1\"/>",
                "non_cc_assessments/g1.xml.qti",
                item.formatted("all"));

        assertThat(Formats.detect(Zips.of(cartridge), "x.imscc", Limits.USUAL)).contains(FileKind.COMMON_CARTRIDGE);
        var read = read(cartridge, FileKind.COMMON_CARTRIDGE);

        assertThat(read.taken()).extracting(taken -> taken.draft().externalId()).containsExactly("all");
        assertThat(read.notes()).extracting("key").contains("qti.file.twin");
    }

    @Test
    void whatIsWrittenTwiceIsTheSameToTheByte() {
        var drafts = List.copyOf(QtiSamples.all().values());

        for (var kind : Qti.KNOWN) {
            assertThat(Qti.write(drafts, kind, QtiSamples::media).bytes())
                    .isEqualTo(Qti.write(drafts, kind, QtiSamples::media).bytes());
        }
    }
}
