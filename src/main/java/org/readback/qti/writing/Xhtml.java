package org.readback.qti.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.readback.formats.Markup;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;
import org.readback.qti.reading.Html;
import org.readback.qti.rules.Nodes;
import org.readback.qti.shape.Asked;

/** Makes XHTML of Markdown; pictures that it names are put into the package. */
final class Xhtml {

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "ul", "ol", "dl", "table", "pre", "blockquote", "hr", "h1", "h2", "h3", "h4", "h5", "h6");

    private Xhtml() {}

    /** Whether it may not stand in a line of text. */
    static boolean isBlock(XmlElement element) {
        return BLOCKS.contains(element.name());
    }

    /** XHTML of Markdown, in blocks; pictures that it names are put into the package. */
    static List<XmlNode> nodes(String markdown, Parts parts) {
        return read(Markup.html(markdown), parts);
    }

    /** As {@link #nodes}, without the element around a single paragraph. */
    static List<XmlNode> line(String markdown, Parts parts) {
        return read(Markup.inlineHtml(markdown), parts);
    }

    /** @param placed what stands for a mark, by its id */
    static List<XmlNode> nodes(String markdown, Parts parts, Function<String, XmlNode> placed) {
        return replaced(nodes(markdown, parts), placed);
    }

    private static List<XmlNode> read(String html, Parts parts) {
        return Html.nodes(html).stream().map(node -> illustrated(node, parts)).toList();
    }

    private static XmlNode illustrated(XmlNode node, Parts parts) {
        if (!(node instanceof XmlElement element)) return node;
        if (element.name().equals("img")) {
            var file = element.attribute("src");
            var path = parts.drawn.path(parts.draft, file);
            if (path.isEmpty()) parts.lost("qti.lost.file", file);
            return Nodes.of(
                    "img",
                    "",
                    "src",
                    path.map(found -> ItemWriter.TOP + found).orElse(file),
                    "alt",
                    element.attribute("alt"));
        }
        return Nodes.with(
                element,
                element.nodes().stream().map(inner -> illustrated(inner, parts)).toList());
    }

    private static List<XmlNode> replaced(List<XmlNode> nodes, Function<String, XmlNode> placed) {
        var out = new ArrayList<XmlNode>();
        for (var node : nodes) {
            switch (node) {
                case XmlElement element -> out.add(Nodes.with(element, replaced(element.nodes(), placed)));
                case XmlText(var text) -> {
                    var rest = text;
                    for (var id : Asked.marks(text)) {
                        int at = rest.indexOf(Asked.mark(id));
                        if (at > 0) out.add(new XmlText(rest.substring(0, at)));
                        out.add(placed.apply(id));
                        rest = rest.substring(at + Asked.mark(id).length());
                    }
                    if (!rest.isEmpty()) out.add(new XmlText(rest));
                }
            }
        }
        return out;
    }
}
