package org.readback.qti;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.readback.formats.FileKind;
import org.readback.formats.Limits;
import org.readback.formats.SafeXml;
import org.readback.formats.SafeZip;
import org.readback.formats.XmlElement;
import org.readback.qti.reading.Names;

/** What the schemas say about the order of elements and the manifest about its files. */
class WrittenFormTest {

    /** Of elements whose children stand in an order, by the names of version 2. */
    private static final Map<String, List<String>> ORDER = Map.of(
            "assessmentItem",
            List.of(
                    "responseDeclaration",
                    "outcomeDeclaration",
                    "assessmentStimulusRef",
                    "itemBody",
                    "responseProcessing",
                    "modalFeedback"),
            "responseDeclaration",
            List.of("correctResponse", "mapping", "areaMapping"),
            "assessmentSection",
            List.of("rubricBlock", "assessmentItemRef"),
            "hottextInteraction",
            List.of("prompt", "p", "div"),
            "hotspotInteraction",
            List.of("prompt", "object", "hotspotChoice"),
            "manifest",
            List.of("metadata", "organizations", "resources"),
            "resource",
            List.of("metadata", "file", "dependency"),
            "lom",
            List.of("general", "educational", "relation", "classification"),
            "general",
            List.of("title", "language", "keyword"),
            "item",
            List.of("itemmetadata", "presentation", "resprocessing", "itemfeedback"));

    private static SafeZip written(FileKind kind) {
        var bytes = Qti.write(List.copyOf(QtiSamples.all().values()), kind, QtiSamples::media)
                .bytes();
        return SafeZip.open(bytes, Limits.USUAL);
    }

    private static XmlElement read(SafeZip zip, String name) {
        return Names.version2(SafeXml.read(name, zip.read(name).orElseThrow(), Limits.USUAL));
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI_21", "QTI_30", "QTI_12", "COMMON_CARTRIDGE"})
    void elementsStandInTheOrderOfTheSchemas(FileKind kind) {
        var zip = written(kind);

        for (var name : zip.names()) {
            if (name.endsWith(".xml") || name.endsWith(".qti")) ordered(read(zip, name), name);
        }
    }

    private static void ordered(XmlElement node, String where) {
        var order = ORDER.get(node.name());
        // both names stand for something else inside the contents of a package
        boolean other = (node.name().equals("item") && node.attribute("ident").isEmpty())
                || (node.name().equals("resource")
                        && node.attribute("identifier").isEmpty());
        if (order != null && !other) {
            var places = node.children().stream()
                    .map(child -> order.indexOf(child.name()))
                    .toList();
            assertThat(places).as(where + " " + node.name()).isSorted().doesNotContain(-1);
        }
        node.children().forEach(child -> ordered(child, where));
    }

    @ParameterizedTest
    @EnumSource(names = {"QTI_21", "QTI_30", "QTI_12", "COMMON_CARTRIDGE"})
    void theManifestNamesEachFileOnceAndNothingElse(FileKind kind) {
        var zip = written(kind);
        var resources = read(zip, "imsmanifest.xml").all("resource");

        var files = resources.stream()
                .flatMap(resource -> resource.children("file").stream())
                .map(file -> file.attribute("href"))
                .toList();
        assertThat(files)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(zip.names().stream()
                        .filter(name -> !name.equals("imsmanifest.xml"))
                        .toList());
        var ids = resources.stream()
                .map(resource -> resource.attribute("identifier"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(new HashSet<>(ids))
                .containsAll(resources.stream()
                        .flatMap(resource -> resource.children("dependency").stream())
                        .map(dependency -> dependency.attribute("identifierref"))
                        .toList());
    }
}
