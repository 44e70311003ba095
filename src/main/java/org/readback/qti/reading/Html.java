package org.readback.qti.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.readback.formats.XmlElement;
import org.readback.formats.XmlNode;
import org.readback.formats.XmlText;

/** HTML that stands as a text in an XML file, read as a browser would. */
public final class Html {

    private static final int DEEPEST = 60;

    private Html() {}

    public static List<XmlNode> nodes(String html) {
        return nodes(Jsoup.parseBodyFragment(html).body(), 0);
    }

    private static List<XmlNode> nodes(Element parent, int depth) {
        if (depth > DEEPEST) return List.of(new XmlText(parent.text()));
        var nodes = new ArrayList<XmlNode>();
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) nodes.add(new XmlText(text.getWholeText()));
            else if (child instanceof Element element) nodes.add(element(element, depth + 1));
        }
        return nodes;
    }

    private static XmlElement element(Element element, int depth) {
        var attributes = new LinkedHashMap<String, String>();
        element.attributes().forEach(attribute -> {
            if (attribute.getKey().matches("[A-Za-z][A-Za-z0-9-]*"))
                attributes.put(attribute.getKey(), attribute.getValue());
        });
        var name = element.normalName().matches("[a-z][a-z0-9-]*") ? element.normalName() : "span";
        return new XmlElement(name, "", attributes, nodes(element, depth), 0);
    }
}
