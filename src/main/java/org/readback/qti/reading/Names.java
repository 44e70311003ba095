package org.readback.qti.reading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;

/** QTI 3.0 has the elements of QTI 2 under other names: {@code qti-simple-choice} for {@code simpleChoice}, {@code
 * match-max} for {@code matchMax}. Inside, only the names of version 2 are used. */
public final class Names {

    private static final String PREFIX = "qti-";
    private static final Pattern HYPHEN = Pattern.compile("-([a-z0-9])");
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");
    /** They keep their names in version 3, and all below {@code math} does. */
    private static final Set<String> HTML = Set.of(
            "a",
            "abbr",
            "acronym",
            "address",
            "article",
            "aside",
            "audio",
            "b",
            "bdo",
            "big",
            "blockquote",
            "br",
            "caption",
            "cite",
            "code",
            "col",
            "colgroup",
            "dd",
            "details",
            "dfn",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "footer",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "i",
            "img",
            "kbd",
            "label",
            "li",
            "main",
            "math",
            "nav",
            "object",
            "ol",
            "p",
            "param",
            "picture",
            "pre",
            "q",
            "rb",
            "rp",
            "rt",
            "ruby",
            "samp",
            "section",
            "small",
            "source",
            "span",
            "strong",
            "sub",
            "summary",
            "sup",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "track",
            "tt",
            "u",
            "ul",
            "var",
            "video");

    private Names() {}

    static boolean isHtml(String name) {
        return HTML.contains(name);
    }

    /** Of an element: nothing changes in a name of version 2. */
    static String old(String name) {
        return name.startsWith(PREFIX) ? camel(name.substring(PREFIX.length())) : name;
    }

    /** Nothing changes in a document of version 2. */
    public static XmlElement version2(XmlElement node) {
        return isNew(node) ? renamed(node) : node;
    }

    /** Files of version 2 are many, and they are spared the copy. */
    private static boolean isNew(XmlElement node) {
        if (node.name().startsWith(PREFIX)) return true;
        for (var inner : node.nodes()) {
            if (inner instanceof XmlElement child && isNew(child)) return true;
        }
        return false;
    }

    private static XmlElement renamed(XmlElement node) {
        boolean own = node.name().startsWith(PREFIX);
        var name = old(node.name());
        var renamed = renamed(node, name, own ? Names::camelUnlessData : key -> key, Names::renamed);
        // the one default that differs between the versions
        boolean silent = own
                && name.equals("mapEntry")
                && renamed.attribute("caseSensitive").isEmpty();
        if (!silent) return renamed;
        var attributes = new LinkedHashMap<>(renamed.attributes());
        attributes.put("caseSensitive", "false");
        return new XmlElement(name, renamed.namespace(), attributes, renamed.nodes(), renamed.line());
    }

    public static XmlElement version3(XmlElement node) {
        if (node.name().equals("math")) return node;
        if (HTML.contains(node.name())) return renamed(node, node.name(), key -> key, Names::version3);
        return renamed(node, PREFIX + kebab(node.name()), Names::kebab, Names::version3);
    }

    private static XmlElement renamed(
            XmlElement node, String name, UnaryOperator<String> key, UnaryOperator<XmlElement> below) {
        Map<String, String> attributes = new LinkedHashMap<>();
        node.attributes().forEach((old, value) -> attributes.put(key.apply(old), value));
        List<XmlNode> content = node.nodes().stream()
                .map(piece -> piece instanceof XmlElement child ? below.apply(child) : piece)
                .toList();
        return new XmlElement(name, node.namespace(), attributes, content, node.line());
    }

    private static String camelUnlessData(String key) {
        return key.startsWith("data-") || key.startsWith("aria-") ? key : camel(key);
    }

    private static String camel(String name) {
        return HYPHEN.matcher(name).replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    private static String kebab(String name) {
        return CAPITAL.matcher(name).replaceAll(match -> "-" + match.group().toLowerCase(Locale.ROOT));
    }
}
