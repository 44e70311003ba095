package org.readback.qti;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.readback.formats.Markup;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;

/** Between the XHTML of files and Markdown. */
final class Prose {

    /** They may be written without an end tag; to a reader of HTML, others may not. */
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col", "wbr");

    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "ul", "ol", "dl", "table", "pre", "blockquote", "hr", "h1", "h2", "h3", "h4", "h5", "h6");

    private Prose() {}

    /** Whether it may not stand in a line of text. */
    static boolean isBlock(XmlElement element) {
        return BLOCKS.contains(element.name());
    }

    /** @param changes grows by what Markdown cannot hold */
    static String markdown(List<XmlNode> nodes, List<ReadNote> changes) {
        var read = Markup.ofHtml(
                Nodes.of("div", nodes.stream().map(Prose::closed).toList()).inner());
        for (var change : read.changes()) if (!changes.contains(change)) changes.add(change);
        return read.markdown();
    }

    /** With an end tag for each element, and no names of elements that are not of HTML. */
    private static XmlNode closed(XmlNode node) {
        if (!(node instanceof XmlElement element) || VOID.contains(element.name())) return node;
        var inner = element.nodes().stream().map(Prose::closed).toList();
        var name = Names.isHtml(element.name()) ? element.name() : "div";
        return new XmlElement(name, "", element.attributes(), inner.isEmpty() ? List.of(new XmlText("")) : inner, 0);
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
