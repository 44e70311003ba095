package org.readback.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Text that people wrote, as markup: the only place where markup reaches the browser. Markdown is rendered here, then
 * cleaned by an allow-list, so that neither can be forgotten. */
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

    private SafeHtml(String clean) {
        getContent().addClassName("prose");
        if (!clean.isBlank()) getContent().add(new Html("<div>" + clean + "</div>"));
    }

    /** Markdown with tables; HTML in it is shown as it was typed. */
    public static SafeHtml markdown(String text) {
        return new SafeHtml(render(text));
    }

    static String render(String markdown) {
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
