package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.formats.ReadItem;
import org.readback.formats.XmlElement;
import org.readback.qti.rules.Nodes;

/** Reads a document of QTI 1.2: banks, assessments, sections and items, one within another. */
final class Version1 {

    private final Source source;
    private final String path;
    private final ArrayList<ReadItem> items = new ArrayList<>();

    Version1(Source source, String path) {
        this.source = source;
        this.path = path;
    }

    List<ReadItem> read(XmlElement root) {
        walk(root, "", "");
        return items;
    }

    private void walk(XmlElement node, String category, String passage) {
        for (var child : node.children()) {
            switch (child.name()) {
                case "objectbank", "assessment", "section" -> {
                    var own = passage(child);
                    walk(child, joined(category, child), own.isEmpty() ? passage : own);
                }
                case "item" -> items.add(new Item1(source, path, child).read(category, passage));
                default -> {
                    // rules of the test
                }
            }
        }
    }

    /** The key of the text that a section shows over its items; blank if it has none. */
    private String passage(XmlElement section) {
        var shown = section.child("presentation_material");
        if (shown.isEmpty()) return "";
        var nodes = Nodes.all(shown.get(), "material").stream()
                .flatMap(material -> Presentation1.material(material).stream())
                .toList();
        var body = new XmlElement("itemBody", "", Map.of(), nodes, section.line());
        var passage = new Passages(source, path).read(body, section, Optional.empty());
        passage.ifPresent(items::add);
        return passage.isPresent() ? section.attribute("ident") : "";
    }

    /** A section without a title, or with one that every program gives, adds nothing. */
    private static String joined(String category, XmlElement node) {
        var title = node.attribute("title").replace('/', ' ').strip();
        if (title.isEmpty() || node.attribute("ident").equals("root_section")) return category;
        return category.isEmpty() ? title : category + "/" + title;
    }
}
