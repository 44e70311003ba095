package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.List;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Nodes;

/** Tables of contents of packages with QTI 1.2. */
final class Manifests1 {

    static final String PLAIN = "items/items.xml";
    /** What a cartridge may hold. */
    static final String OF_CARTRIDGE = "items/assessment_qti.xml";
    /** The same, with the kinds that it may not. */
    static final String WHOLE = "non_cc_assessments/items.xml.qti";

    private Manifests1() {}

    static XmlElement plain(List<String> media) {
        var items = resource("items", "imsqti_xmlv1p2", PLAIN, List.of(PLAIN));
        return manifest(
                "http://www.imsglobal.org/xsd/imscp_v1p1",
                List.of("IMS Content", "1.1.3"),
                Nodes.of("organizations", ""),
                all(List.of(items), media));
    }

    static XmlElement cartridge(List<String> media) {
        var items = resource("items", "imsqti_xmlv1p2/imscc_xmlv1p1/assessment", "", List.of(OF_CARTRIDGE));
        var whole = resource(
                "whole", "associatedcontent/imscc_xmlv1p1/learning-application-resource", WHOLE, List.of(WHOLE));
        var title =
                Nodes.of("item", List.of(Nodes.of("title", "Items")), "identifier", "item", "identifierref", "items");
        var root = Nodes.of("item", List.of(title), "identifier", "root");
        var organization =
                Nodes.of("organization", List.of(root), "identifier", "organization", "structure", "rooted-hierarchy");
        return manifest(
                "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1",
                List.of("IMS Common Cartridge", "1.1.0"),
                Nodes.of("organizations", List.of(organization)),
                all(List.of(items, whole), media));
    }

    private static List<XmlElement> all(List<XmlElement> first, List<String> media) {
        var all = new ArrayList<>(first);
        for (var path : media) all.add(resource("media-" + all.size(), "webcontent", path, List.of(path)));
        return all;
    }

    private static XmlElement resource(String id, String type, String href, List<String> files) {
        var named = files.stream()
                .map(file -> Nodes.of("file", List.of(), "href", file))
                .toList();
        return Nodes.of("resource", named, "identifier", id, "type", type, "href", href);
    }

    private static XmlElement manifest(
            String namespace, List<String> schema, XmlElement organizations, List<XmlElement> resources) {
        var about = Nodes.of(
                "metadata",
                List.of(Nodes.of("schema", schema.getFirst()), Nodes.of("schemaversion", schema.getLast())));
        return Nodes.of(
                "manifest",
                List.of(about, organizations, Nodes.of("resources", resources)),
                "identifier",
                "manifest",
                "xmlns",
                namespace);
    }
}
