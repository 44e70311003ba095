package org.readback.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.readback.base.Term;
import org.springframework.web.util.HtmlUtils;

/** Text that people wrote, as markup: the only place where markup reaches the browser. Markdown is rendered here, then
 * cleaned by an allow-list, so that neither can be forgotten. */
@JsModule("./english-term.ts")
public final class SafeHtml extends Composite<Div> {
    private static final List<org.commonmark.Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> SafeHtml::nameColumns)
            .build();
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements("p", "strong", "em", "ul", "ol", "li", "h2", "h3", "blockquote", "code", "br", "hr")
            .allowElements("table", "thead", "tbody", "tr", "th", "td")
            .allowAttributes("scope")
            .matching(false, "col")
            .onElements("th")
            .toFactory();

    private static final Pattern MARKS = Pattern.compile("[\ue000-\ue002]");
    private static final Pattern MARKED = Pattern.compile("\ue000(\\d+)\ue001(.*?)\ue002");

    private SafeHtml(String clean) {
        getContent().addClassName("prose");
        if (!clean.isBlank()) getContent().add(new Html("<div>" + clean + "</div>"));
    }

    /** Markdown with tables; HTML in it is shown as it was typed. */
    public static SafeHtml markdown(String text) {
        return new SafeHtml(render(text));
    }

    /** As above, with the English words behind the terms in it. */
    public static SafeHtml markdown(String text, EnglishTerms terms) {
        return new SafeHtml(render(text, terms));
    }

    /** Terms are marked by characters of private use, which no rule of the cleaning touches, and become elements after
     * it. */
    static String render(String markdown, EnglishTerms terms) {
        Node document = PARSER.parse(MARKS.matcher(markdown).replaceAll(""));
        var found = new ArrayList<Term>();
        document.accept(new TermMarker(terms.reading(), found));
        return MARKED.matcher(clean(RENDERER.render(document))).replaceAll(match -> {
            Term term = found.get(Integer.parseInt(match.group(1)));
            return Matcher.quoteReplacement("<english-term term=\"%s\" meaning=\"%s\">%s</english-term>"
                    .formatted(
                            HtmlUtils.htmlEscape(term.english(), "UTF-8"),
                            HtmlUtils.htmlEscape(terms.meaning(term), "UTF-8"),
                            match.group(2)));
        });
    }

    /** Headings stay plain. */
    private static final class TermMarker extends AbstractVisitor {
        private final EnglishTerms.Reading reading;
        private final List<Term> found;

        TermMarker(EnglishTerms.Reading reading, List<Term> found) {
            this.reading = reading;
            this.found = found;
        }

        @Override
        public void visit(Heading heading) {}

        @Override
        public void visit(Text text) {
            var marked = new StringBuilder();
            for (var piece : reading.pieces(text.getLiteral())) {
                piece.term().ifPresent(term -> {
                    marked.append('\ue000').append(found.size()).append('\ue001');
                    found.add(term);
                });
                marked.append(piece.words());
                if (piece.term().isPresent()) marked.append('\ue002');
            }
            text.setLiteral(marked.toString());
        }
    }

    /** Markdown as clean, well-formed markup; HTML in it is shown as it was typed. */
    public static String render(String markdown) {
        return clean(RENDERER.render(PARSER.parse(markdown)));
    }

    /** What is left of markup when all that is not allowed is taken out. */
    static String clean(String markup) {
        return ALLOWED.sanitize(markup);
    }

    private static void nameColumns(Node node, String tag, Map<String, String> attributes) {
        attributes.remove("align");
        if (node instanceof TableCell cell && cell.isHeader()) attributes.put("scope", "col");
    }
}
