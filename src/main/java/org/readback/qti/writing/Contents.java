package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Nodes;

/** The manifest of a package that is being written. */
final class Contents {

    private static final Map<Version, List<String>> KINDS = Map.of(
            Version.TWO, List.of("http://www.imsglobal.org/xsd/imscp_v1p1", "QTIv2.1 Package", "1.0.0"),
            Version.THREE, List.of("http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1", "QTI Package", "3.0.0"));

    private final Version version;
    private final Map<String, XmlElement> resources = new LinkedHashMap<>();
    private final Map<String, String> ids = new LinkedHashMap<>();

    Contents(Version version) {
        this.version = version;
    }

    void item(String id, String path, XmlElement lom, List<String> media) {
        resources.put(path, resource("item", id, path, List.of(Nodes.of("metadata", List.of(lom))), media));
    }

    /** @param what {@code stimulus} or {@code test} */
    void resource(String what, String id, String path, List<String> media) {
        resources.put(path, resource(what, id, path, List.of(), media));
    }

    void test(String path) {
        var all = List.copyOf(resources.keySet());
        resources.put(path, resource("test", "test", path, List.of(), all));
    }

    void media(String path) {
        var file = Nodes.of("file", List.of(), "href", path);
        resources.put(
                path, Nodes.of("resource", List.of(file), "identifier", id(path), "type", "webcontent", "href", path));
    }

    XmlElement manifest() {
        var kind = KINDS.getOrDefault(version, List.of());
        var about =
                Nodes.of("metadata", List.of(Nodes.of("schema", kind.get(1)), Nodes.of("schemaversion", kind.get(2))));
        return Nodes.of(
                "manifest",
                List.of(about, Nodes.of("organizations", ""), Nodes.of("resources", List.copyOf(resources.values()))),
                "xmlns",
                kind.getFirst(),
                "identifier",
                "manifest");
    }

    private XmlElement resource(String what, String id, String path, List<XmlElement> metadata, List<String> needs) {
        ids.put(path, "r-" + what + "-" + id);
        var content = new ArrayList<XmlElement>(metadata);
        content.add(Nodes.of("file", List.of(), "href", path));
        for (var need : needs) content.add(Nodes.of("dependency", List.of(), "identifierref", id(need)));
        return Nodes.of("resource", content, "identifier", id(path), "type", version.type(what), "href", path);
    }

    private String id(String path) {
        return ids.computeIfAbsent(path, _ -> "r-media-" + (ids.size() + 1));
    }
}
