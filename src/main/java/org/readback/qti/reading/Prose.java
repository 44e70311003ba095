package org.readback.qti.reading;

import java.util.List;
import java.util.Set;
import org.readback.formats.Markup;
import org.readback.formats.ReadNote;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;
import org.readback.qti.rules.Nodes;

/** Between the XHTML of files and Markdown. */
final class Prose {

    /** They may be written without an end tag; to a reader of HTML, others may not. */
    private static final Set<String> VOID = Set.of("br", "hr", "img", "col", "wbr");

    private Prose() {}

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
}
