package org.readback.formats;

/** Writes nodes as XML 1.0. */
public final class XmlSource {

    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private XmlSource() {}

    /** A whole file in UTF-8. */
    public static String file(XmlElement root) {
        return DECLARATION + root.source() + "\n";
    }

    static void write(XmlNode node, StringBuilder out) {
        switch (node) {
            case XmlText(var text) -> escape(text, out);
            case XmlElement element -> {
                out.append('<').append(element.name());
                element.attributes().forEach((name, value) -> {
                    out.append(' ').append(name).append("=\"");
                    var kept = new StringBuilder();
                    escape(value, kept);
                    // as they stand, whoever reads them makes spaces of them (XML 1.0, 3.3.3)
                    out.append(kept.toString().replace("\n", "&#10;").replace("\t", "&#9;"));
                    out.append('"');
                });
                if (element.nodes().isEmpty()) {
                    out.append("/>");
                    return;
                }
                out.append('>');
                for (var inner : element.nodes()) write(inner, out);
                out.append("</").append(element.name()).append('>');
            }
        }
    }

    /** Characters that XML 1.0 cannot hold are left out. */
    private static void escape(String text, StringBuilder out) {
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\r' -> out.append("&#13;");
                default -> {
                    if (isAllowed(sign)) out.appendCodePoint(sign);
                }
            }
        });
    }

    /** Production 2 of XML 1.0. */
    static boolean isAllowed(int sign) {
        return sign == '\t'
                || sign == '\n'
                || sign == '\r'
                || (sign >= 0x20 && sign <= 0xd7ff)
                || (sign >= 0xe000 && sign <= 0xfffd)
                || sign >= 0x10000;
    }
}
