package org.readback.qti.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;

/** Looking around in trees, and making them. */
public final class Nodes {

    private static final Pattern INTEGER = Pattern.compile("[+-]?\\d{1,9}");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Nodes() {}

    public static boolean is(XmlElement node, String... names) {
        return List.of(names).contains(node.name());
    }

    public static String attribute(XmlElement node, String key, String otherwise) {
        var value = node.attribute(key);
        return value.isEmpty() ? otherwise : value;
    }

    public static int integer(XmlElement node, String key, int otherwise) {
        var text = node.attribute(key).strip();
        if (text.isEmpty()) return otherwise;
        if (!INTEGER.matcher(text).matches()) throw new NotUnderstood(key + " " + text);
        return Integer.parseInt(text);
    }

    public static List<XmlElement> children(XmlElement node, String... names) {
        return node.children().stream().filter(child -> is(child, names)).toList();
    }

    public static Optional<XmlElement> child(XmlElement node, String... names) {
        return children(node, names).stream().findFirst();
    }

    /** All of these names below it, in the order of the file, within each other too. */
    public static List<XmlElement> all(XmlElement node, String... names) {
        var found = new ArrayList<XmlElement>();
        collect(node, List.of(names), found);
        return found;
    }

    public static Optional<XmlElement> first(XmlElement node, String... names) {
        return all(node, names).stream().findFirst();
    }

    public static boolean holds(XmlElement node, String... names) {
        return !all(node, names).isEmpty();
    }

    /** All text in it, white space joined. */
    public static String text(XmlElement node) {
        return SPACES.matcher(node.text().strip()).replaceAll(" ");
    }

    public static XmlElement with(XmlElement node, List<? extends XmlNode> other) {
        return new XmlElement(node.name(), node.namespace(), node.attributes(), List.copyOf(other), node.line());
    }

    /** @param attributes names and values in turn; those without a value are left out */
    public static XmlElement of(String name, List<? extends XmlNode> content, String... attributes) {
        var map = new LinkedHashMap<String, String>();
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) map.put(attributes[i], attributes[i + 1]);
        }
        return XmlElement.of(name, map, content);
    }

    public static XmlElement of(String name, String text, String... attributes) {
        return of(name, text.isEmpty() ? List.of() : List.of(new XmlText(text)), attributes);
    }

    private static void collect(XmlElement node, List<String> names, List<XmlElement> found) {
        for (var inner : node.nodes()) {
            if (!(inner instanceof XmlElement child)) continue;
            if (names.contains(child.name())) found.add(child);
            collect(child, names, found);
        }
    }
}
