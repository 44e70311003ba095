package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.qti.reading.Styles;
import org.readback.qti.rules.Nodes;

/** The test of a package: the order of its items, those with the same passage in a section of their own. */
final class Sections {

    private static final class Section {
        final String id;
        final String title;
        final List<XmlElement> content = new ArrayList<>();

        Section(String id, String title) {
            this.id = id;
            this.title = title;
        }
    }

    private final List<Section> sections = new ArrayList<>();
    private final Map<String, Section> passages = new LinkedHashMap<>();

    /** A section that shows a text. */
    void passage(String key, String id, String title, List<XmlNode> shown) {
        var section = new Section(id, title);
        section.content.add(Nodes.of("rubricBlock", shown, "view", "candidate"));
        passages.put(key, section);
    }

    /** The section of a passage stands where its draft does, or at its first item. */
    void begin(String key) {
        var section = passages.get(key);
        if (section != null && !sections.contains(section)) sections.add(section);
    }

    void add(String id, String path, String passage) {
        begin(passage);
        var own = passages.get(passage);
        var section = own == null ? plain() : own;
        section.content.add(Nodes.of("assessmentItemRef", List.of(), "identifier", id, "href", path));
    }

    /** The last section if it shows no text; made if it does. */
    private Section plain() {
        if (sections.isEmpty() || passages.containsValue(sections.getLast())) {
            sections.add(new Section("section-" + (sections.size() + 1), "Items"));
        }
        return sections.getLast();
    }

    XmlElement test() {
        var written = sections.stream()
                .filter(section -> !section.content.isEmpty())
                .map(section -> Nodes.of(
                        "assessmentSection",
                        section.content,
                        "identifier",
                        section.id,
                        "title",
                        section.title,
                        "visible",
                        "true"))
                .toList();
        var part = Nodes.of(
                "testPart",
                written,
                "identifier",
                "part",
                "navigationMode",
                "nonlinear",
                "submissionMode",
                "simultaneous");
        return Nodes.of(
                "assessmentTest", List.of(part), "identifier", "test", "title", "Items", "toolName", Styles.TOOL);
    }
}
