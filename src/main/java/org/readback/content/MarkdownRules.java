package org.readback.content;

import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Which Markdown may stand where in a lesson. */
final class MarkdownRules {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(TablesExtension.create()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    /** Where a piece of Markdown stands. */
    enum Place {
        TEXT,
        TABLE,
        BLOCK
    }

    private MarkdownRules() {}

    /** @param line of the file in which the Markdown starts */
    static void check(String path, int line, String markdown, Place place, Faults faults) {
        Node document = PARSER.parse(markdown);
        if (place == Place.TABLE
                && !(document.getFirstChild() instanceof TableBlock && document.getLastChild() instanceof TableBlock)) {
            faults.add(path, line, "The block \"table\" holds one table and nothing else");
        }
        visit(document, node -> {
            String refusal = refusal(node, place);
            if (!refusal.isEmpty()) {
                int offset = node.getSourceSpans().isEmpty()
                        ? 0
                        : node.getSourceSpans().getFirst().getLineIndex();
                faults.add(path, line + offset, refusal);
            }
        });
    }

    private static String refusal(Node node, Place place) {
        return switch (node) {
            case HtmlBlock _, HtmlInline _ -> "HTML stands here: write Markdown";
            case Image _ -> "Lessons hold no pictures yet";
            case Link _ -> "Lessons hold no links: name the source in words";
            case Heading heading when place != Place.TEXT -> "A heading stands inside a block: blocks have titles";
            case Heading heading
            when heading.getLevel() < 2 || heading.getLevel() > 3 -> "Headings in lessons are ## and ###";
            case TableBlock _ when place != Place.TABLE -> "A table stands in a block of its own: \"::: table title\"";
            default -> "";
        };
    }

    private static void visit(Node node, java.util.function.Consumer<Node> visitor) {
        visitor.accept(node);
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            visit(child, visitor);
        }
    }
}
