package org.readback.formats;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.nodes.Entities;

/**
 * Reads XML into a tree and trusts nothing of it: no entity is declared or fetched, a document type with declarations of
 * its own is refused, one that only names a file is passed over.
 */
public final class SafeXml {

    /** The names of HTML, which some programs write although XML does not know them. */
    private static final Pattern ENTITY = Pattern.compile("&([A-Za-z][A-Za-z0-9]{1,30});");

    private static final int SMALL = 4_000_000;

    private static final List<String> OF_XML = List.of("amp", "lt", "gt", "quot", "apos");

    private final String place;
    private final Limits limits;
    private int elements;

    private SafeXml(String place, Limits limits) {
        this.place = place;
        this.limits = limits;
    }

    /**
     * The root.
     *
     * @param place the entry of a package, for the refusal; blank for a file as a whole
     * @throws RefusedFile with the line, if it is no XML, too deep or too much
     */
    public static XmlElement read(String place, byte[] bytes, Limits limits) {
        limits.check(bytes);
        Limits.checkXml(place, bytes.length);
        return read(place, Encodings.decodeXml(place, bytes), limits);
    }

    /** The root of a file that is decoded already. */
    public static XmlElement read(String place, Encodings.Decoded file, Limits limits) {
        var text = withoutDeclaration(readable(file.text()));
        return new SafeXml(place, limits).root(withoutDocumentType(place, text));
    }

    /** Names of HTML within attributes stop the parser: a small file is tried again with what they stand for. */
    private XmlElement root(String text) {
        try {
            return parsed(text);
        } catch (RefusedFile refusal) {
            var known = text.length() < SMALL ? withSigns(text) : text;
            if (known.equals(text) || !refusal.key().equals("formats.xml.malformed")) throw refusal;
            elements = 0;
            return parsed(known);
        }
    }

    private static String withSigns(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> {
            var sign = OF_XML.contains(entity.group(1)) ? "" : Entities.getByName(entity.group(1));
            return Matcher.quoteReplacement(sign.isEmpty() ? entity.group() : sign);
        });
    }

    /** Signs that XML cannot hold become spaces. */
    private static String readable(String text) {
        var out = new StringBuilder();
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean wrong = sign < ' ' && sign != '\t' && sign != '\n' && sign != '\r';
            if (!wrong && sign != '\ufffe' && sign != '\uffff') continue;
            out.append(text, done, i).append(' ');
            done = i + 1;
        }
        return done == 0 ? text : out.append(text, done, text.length()).toString();
    }

    /** It says how the file is encoded, which is over; some programs write it with a slip. */
    private static String withoutDeclaration(String text) {
        int open = text.indexOf('<');
        if (open < 0 || !text.startsWith("<?xml", open)) return text;
        var head = text.substring(0, after(text, "?>", open));
        boolean first = head.substring(0, open).isBlank();
        return first ? "\n".repeat((int) head.lines().count() - 1) + text.substring(head.length()) : text;
    }

    private static String withoutDocumentType(String place, String text) {
        int at = 0;
        while (true) {
            int open = text.indexOf('<', at);
            if (open < 0) return text;
            if (text.startsWith("<?", open)) at = after(text, "?>", open);
            else if (text.startsWith("<!--", open)) at = after(text, "-->", open);
            else if (text.startsWith("<!DOCTYPE", open)) return without(place, text, open);
            else return text;
        }
    }

    private static int after(String text, String end, int from) {
        int at = text.indexOf(end, from);
        return at < 0 ? text.length() : at + end.length();
    }

    private static String without(String place, String text, int open) {
        int end = afterDocumentType(place, text, open);
        long lines =
                text.substring(open, end).chars().filter(sign -> sign == '\n').count();
        return text.substring(0, open) + "\n".repeat((int) lines) + text.substring(end);
    }

    /** Declarations of elements are passed over with it; one of an entity could stand for anything. */
    private static int afterDocumentType(String place, String text, int open) {
        char quote = 0;
        boolean inside = false;
        for (int i = open + 2; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (quote != 0) {
                if (sign == quote) quote = 0;
            } else if (inside && text.startsWith("<!--", i)) {
                i = after(text, "-->", i) - 1;
            } else if (inside && (sign == '%' || text.startsWith("<!ENTITY", i))) {
                throw new RefusedFile(place, "formats.xml.doctype");
            } else if (sign == '"' || sign == '\'') {
                quote = sign;
            } else if (sign == '[' || sign == ']') {
                inside = sign == '[';
            } else if (sign == '>' && !inside) {
                return i + 1;
            }
        }
        throw new RefusedFile(place, "formats.xml.doctype");
    }

    private XmlElement parsed(String text) {
        try {
            var reader = factory().createXMLStreamReader(new StringReader(text));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    var root = element(reader, 1);
                    while (reader.hasNext()) reader.next();
                    return root;
                }
            }
            throw new RefusedFile(place, "formats.xml.malformed", 1);
        } catch (XMLStreamException broken) {
            int line = broken.getLocation() == null ? 0 : broken.getLocation().getLineNumber();
            throw new RefusedFile(place, "formats.xml.malformed", line);
        }
    }

    private XmlElement element(XMLStreamReader reader, int depth) throws XMLStreamException {
        int line = reader.getLocation().getLineNumber();
        if (depth > limits.depth()) throw new RefusedFile(place, "formats.xml.deep", line, limits.depth());
        if (++elements > limits.elements()) {
            throw new RefusedFile(place, "formats.xml.elements", line, limits.elements());
        }
        var name = reader.getLocalName();
        var namespace = reader.getNamespaceURI() == null ? "" : reader.getNamespaceURI();
        var attributes = attributes(reader);
        var nodes = new ArrayList<XmlNode>();
        var words = new StringBuilder();
        while (true) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    flush(words, nodes);
                    nodes.add(element(reader, depth + 1));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    flush(words, nodes);
                    return new XmlElement(name, namespace, attributes, nodes, line);
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    words.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> words.append(sign(reader.getLocalName()));
                default -> {}
            }
        }
    }

    /** As it is written, if nobody knows it. */
    private static String sign(String name) {
        var sign = Entities.getByName(name);
        return sign.isEmpty() ? "&" + name + ";" : sign;
    }

    private static void flush(StringBuilder words, List<XmlNode> nodes) {
        if (!words.isEmpty()) nodes.add(new XmlText(words.toString()));
        words.setLength(0);
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        if (reader.getAttributeCount() == 0) return Map.of();
        var attributes = new LinkedHashMap<String, String>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i);
            boolean language = "xml".equals(reader.getAttributePrefix(i));
            attributes.put(language ? "xml:" + name : name, reader.getAttributeValue(i));
        }
        return attributes;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        // the JDK's own limit is 100 and says nothing of the line
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
