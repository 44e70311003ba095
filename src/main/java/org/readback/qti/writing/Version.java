package org.readback.qti.writing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.formats.XmlElement;
import org.readback.qti.reading.Names;
import org.readback.qti.rules.Nodes;

/** What differs between the versions in what is written; all else is the same under other names. */
enum Version {
    TWO(
            "http://www.imsglobal.org/xsd/imsqti_v2p1",
            "http://www.imsglobal.org/xsd/imsqti_v2p1 http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd",
            "http://www.imsglobal.org/question/qti_v2p1/rptemplates/%s",
            "xmlv2p1"),
    THREE(
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
            "http://www.imsglobal.org/xsd/imsqtiasi_v3p0"
                    + " https://purl.imsglobal.org/spec/qti/v3p0/schema/xsd/imsqti_asiv3p0_v1p0.xsd",
            "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/%s.xml",
            "xmlv3p0");

    /** In version 3 their content is one element more deep. */
    private static final List<String> WRAPPED = List.of("modalFeedback", "rubricBlock", "feedbackBlock");

    private final String namespace;
    private final String schema;
    private final String templates;
    private final String type;

    Version(String namespace, String schema, String templates, String type) {
        this.namespace = namespace;
        this.schema = schema;
        this.templates = templates;
        this.type = type;
    }

    /** Of a resource of a package.
     *
     * @param what {@code item}, {@code test} or {@code stimulus} */
    String type(String what) {
        return "imsqti_" + what + "_" + type;
    }

    /** A document of this version, of one with the names of version 2. */
    XmlElement document(XmlElement root) {
        var own = this == TWO ? templated(root) : Names.version3(templated(wrapped(root)));
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("xmlns", namespace);
        attributes.put("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        attributes.put("xsi:schemaLocation", schema);
        attributes.putAll(own.attributes());
        return XmlElement.of(own.name(), attributes, own.nodes());
    }

    private XmlElement templated(XmlElement node) {
        if (node.name().equals("responseProcessing")
                && !node.attribute("template").isEmpty()) {
            return Nodes.of(
                    "responseProcessing", List.of(), "template", templates.formatted(node.attribute("template")));
        }
        if (!node.name().equals("assessmentItem")) return node;
        return Nodes.with(node, node.children().stream().map(this::templated).toList());
    }

    private static XmlElement wrapped(XmlElement node) {
        var inner = node.nodes().stream()
                .map(piece -> piece instanceof XmlElement child ? wrapped(child) : piece)
                .toList();
        boolean wraps = WRAPPED.contains(node.name());
        return Nodes.with(node, wraps ? List.of(Nodes.of("contentBody", inner)) : inner);
    }
}
