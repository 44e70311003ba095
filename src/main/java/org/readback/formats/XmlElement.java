package org.readback.formats;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An element with all that is in it; no deeper than {@link Limits#depth()} when it was read.
 *
 * @param name without prefix
 * @param namespace blank if it has none
 * @param attributes by name without prefix, but {@code xml:lang}; in an element to be written also {@code xmlns}
 * @param line where it starts, from 1; 0 if it was not read
 */
public record XmlElement(String name, String namespace, Map<String, String> attributes, List<XmlNode> nodes, int line)
        implements XmlNode {

    public XmlElement {
        attributes = attributes.size() < 2 // most elements: a small map, since there may be hundreds of thousands
                ? Map.copyOf(attributes)
                : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        nodes = List.copyOf(nodes);
    }

    /** To be written. */
    public static XmlElement of(String name, Map<String, String> attributes, List<? extends XmlNode> nodes) {
        return new XmlElement(name, "", attributes, List.copyOf(nodes), 0);
    }

    /** To be written, with a text and nothing else. */
    public static XmlElement of(String name, String text) {
        return of(name, Map.of(), List.of(new XmlText(text)));
    }

    /** Blank if there is no such attribute. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    // by loops and not by streams, which took most of the time that files of thousands of items were read in

    public List<XmlElement> children() {
        var children = new ArrayList<XmlElement>(nodes.size());
        for (var node : nodes) {
            if (node instanceof XmlElement child) children.add(child);
        }
        return children;
    }

    public List<XmlElement> children(String named) {
        var children = new ArrayList<XmlElement>();
        for (var node : nodes) {
            if (node instanceof XmlElement child && child.name.equals(named)) children.add(child);
        }
        return children;
    }

    /** The first of that name. */
    public Optional<XmlElement> child(String named) {
        for (var node : nodes) {
            if (node instanceof XmlElement child && child.name.equals(named)) return Optional.of(child);
        }
        return Optional.empty();
    }

    /** All of that name at any depth, in reading order; not within each other. */
    public List<XmlElement> all(String named) {
        var found = new ArrayList<XmlElement>();
        collect(named, found);
        return found;
    }

    private void collect(String named, List<XmlElement> found) {
        for (var node : nodes) {
            if (!(node instanceof XmlElement child)) continue;
            if (child.name.equals(named)) found.add(child);
            else child.collect(named, found);
        }
    }

    /** Of it and all below it. */
    public int count() {
        int count = 1;
        for (var node : nodes) {
            if (node instanceof XmlElement child) count += child.count();
        }
        return count;
    }

    /** All texts in it at any depth. */
    public String text() {
        if (nodes.size() == 1 && nodes.getFirst() instanceof XmlText(var only)) return only;
        return nodes.stream()
                .map(node -> switch (node) {
                    case XmlText(var words) -> words;
                    case XmlElement child -> child.text();
                })
                .collect(Collectors.joining());
    }

    /** The text of the first child of that name, without the spaces around it; blank if there is none. */
    public String text(String named) {
        return child(named).map(XmlElement::text).orElse("").strip();
    }

    /** As XML, without prefixes and without a declaration. */
    public String source() {
        var out = new StringBuilder();
        XmlSource.write(this, out);
        return out.toString();
    }

    /** What stands between its tags, as XML. */
    public String inner() {
        var out = new StringBuilder();
        for (var node : nodes) XmlSource.write(node, out);
        return out.toString();
    }
}
