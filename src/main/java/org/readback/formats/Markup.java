package org.readback.formats;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Between the HTML that other systems hold and the Markdown that is written here. A line end is a line end in both. */
public final class Markup {

    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .softbreak("<br />\n")
            .build();
    private static final Pattern SPECIAL =
            Pattern.compile("[\\\\`*_\\[\\]<>&#|~=+-]|\\d[.)]|^ {4}|\\s$", Pattern.MULTILINE);
    private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>&#|~]");
    private static final Pattern LINE_START = Pattern.compile("(?m)^([ \\t]*+)([-+=]|(\\d{1,9})([.)]))");
    private static final Pattern HTML = Pattern.compile("</?[A-Za-z][^<>]*>|&(#\\d+|#x[0-9A-Fa-f]+|[A-Za-z]+\\d*);");

    /** Characters of one text at most. */
    public static final int LONGEST = 200_000;

    /** Above so many signs it is not tried whether a text means what it says: it is escaped. */
    private static final int MOST_SIGNS = 300;

    private Markup() {}

    /**
     * What became of HTML.
     *
     * @param changes what could not be kept: scripts, remote pictures and the like
     */
    public record Read(String markdown, List<ReadNote> changes) {}

    /** Pictures and sounds are kept as <code>![alt](file)</code> and <code>[sound](file)</code> if they are not remote. */
    public static Read ofHtml(String html) {
        if (html.length() > LONGEST) throw new ItemFault("formats.item.large", LONGEST);
        boolean words = html.indexOf('<') < 0 && html.indexOf('&') < 0;
        return words
                ? new Read(escaped(html.replaceAll("[ \\t\\r\\n\\f]+", " ").strip()), List.of())
                : HtmlReading.read(html);
    }

    /** Whether a text that does not say what it is holds tags or entities. */
    public static boolean looksLikeHtml(String text) {
        return HTML.matcher(text).find();
    }

    /** HTML in the Markdown stands there as it was typed. */
    public static String html(String markdown) {
        return RENDERER.render(PARSER.parse(markdown)).strip();
    }

    /** As {@link #html}, without the tags of a paragraph that is the only one. */
    public static String inlineHtml(String markdown) {
        var html = html(markdown);
        boolean one = html.startsWith("<p>") && html.endsWith("</p>") && html.lastIndexOf("<p>") == 0;
        return one ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    /** The words alone. */
    public static String plain(String markdown) {
        return Jsoup.parseBodyFragment(html(markdown).replace("<br />\n", "\n"))
                .body()
                .wholeText()
                .strip();
    }

    /** Markdown that reads as the text does: unchanged wherever that is so already. */
    public static String escaped(String text) {
        if (text.length() > LONGEST) throw new ItemFault("formats.item.large", LONGEST);
        if (!SPECIAL.matcher(text).find()) return text;
        boolean few = SIGN.matcher(text).results().limit(MOST_SIGNS).count() < MOST_SIGNS;
        if (few && isPlain(text)) return text;
        var signs = SIGN.matcher(text).replaceAll("\\\\$0");
        return LINE_START
                .matcher(signs)
                .replaceAll(start -> Matcher.quoteReplacement(
                        start.group(3) == null
                                ? start.group(1) + "\\" + start.group(2)
                                : start.group(1) + start.group(3) + "\\" + start.group(4)));
    }

    /** Whether nothing in the text is a sign of Markdown. */
    static boolean isPlain(String text) {
        var words = new StringBuilder();
        var plain = new boolean[] {true};
        PARSER.parse(text).accept(new AbstractVisitor() {
            @Override
            public void visit(Text literal) {
                words.append(literal.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak end) {
                words.append('\n');
            }

            @Override
            protected void visitChildren(Node parent) {
                plain[0] &= parent instanceof Document || parent instanceof Paragraph;
                if (parent instanceof Paragraph && parent.getPrevious() != null) words.append("\n\n");
                super.visitChildren(parent);
            }
        });
        return plain[0] && words.toString().strip().equals(text.strip());
    }
}
