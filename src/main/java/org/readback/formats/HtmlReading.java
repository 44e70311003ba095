package org.readback.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks through HTML and writes Markdown. */
final class HtmlReading {

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "li",
            "main",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul");
    private static final Set<String> DROPPED = Set.of(
            "applet",
            "base",
            "button",
            "embed",
            "frame",
            "frameset",
            "iframe",
            "input",
            "link",
            "meta",
            "object",
            "script",
            "select",
            "style",
            "svg",
            "textarea",
            "noscript",
            "canvas",
            "template");
    private static final int DEEPEST = 60;
    private static final int MOST_CHANGES = 40;

    private final List<ReadNote> changes = new ArrayList<>();

    static Markup.Read read(String html) {
        var reading = new HtmlReading();
        var body = Jsoup.parseBodyFragment(html).body();
        var markdown = String.join("\n\n", reading.blocks(body, 0)).strip();
        return new Markup.Read(markdown, List.copyOf(reading.changes));
    }

    private void changed(String key, Object... params) {
        var note = ReadNote.of(key, params);
        if (changes.size() < MOST_CHANGES && !changes.contains(note)) changes.add(note);
    }

    private List<String> blocks(Element parent, int depth) {
        var blocks = new ArrayList<String>();
        if (depth > DEEPEST) {
            changed("formats.changed.deep");
            add(parent.text(), blocks);
            return blocks;
        }
        var line = new StringBuilder();
        for (var node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                flush(line, blocks);
                block(element, depth + 1, blocks);
            } else {
                line.append(inline(node, depth + 1));
            }
        }
        flush(line, blocks);
        return blocks;
    }

    /** A span around paragraphs is a block too. */
    private static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || (!DROPPED.contains(element.normalName())
                        && element.children().stream().anyMatch(child -> BLOCKS.contains(child.normalName())));
    }

    private static void flush(StringBuilder line, List<String> blocks) {
        add(line.toString(), blocks);
        line.setLength(0);
    }

    private static void add(String text, List<String> blocks) {
        var lines = text.lines()
                .map(String::strip)
                .collect(Collectors.joining("\n"))
                .strip();
        if (!lines.isEmpty()) blocks.add(lines.replaceAll("\n{2,}", "\n\n"));
    }

    private void block(Element element, int depth, List<String> blocks) {
        switch (element.normalName()) {
            case "h1", "h2" -> heading("## ", element, depth, blocks);
            case "h3", "h4", "h5", "h6" -> heading("### ", element, depth, blocks);
            case "hr" -> blocks.add("---");
            case "pre" -> blocks.add("```\n" + element.wholeText().stripTrailing() + "\n```");
            case "ul", "ol" -> list(element, depth, blocks);
            case "blockquote" -> {
                var inner = String.join("\n\n", blocks(element, depth));
                if (!inner.isBlank())
                    blocks.add(inner.lines().map(line -> "> " + line).collect(Collectors.joining("\n")));
            }
            case "table" -> table(element, depth, blocks);
            default -> blocks.addAll(blocks(element, depth));
        }
    }

    private void heading(String sign, Element element, int depth, List<String> blocks) {
        var text = String.join(" ", blocks(element, depth)).replace('\n', ' ');
        if (!text.isBlank()) blocks.add(sign + text);
    }

    private void list(Element list, int depth, List<String> blocks) {
        var items = new ArrayList<String>();
        for (var child : list.children()) {
            var sign = list.normalName().equals("ol") ? (items.size() + 1) + ". " : "- ";
            var inner = String.join("\n\n", blocks(child, depth + 1));
            if (inner.isBlank()) continue;
            var indent = " ".repeat(sign.length());
            items.add(sign
                    + inner.lines()
                            .map(line -> line.isEmpty() ? line : indent + line)
                            .collect(Collectors.joining("\n"))
                            .strip());
        }
        if (!items.isEmpty()) blocks.add(String.join("\n", items));
    }

    private void table(Element table, int depth, List<String> blocks) {
        var rows = new ArrayList<List<String>>();
        for (var row : table.select("tr")) {
            rows.add(row.select("> td, > th").stream()
                    .map(cell -> String.join(" ", blocks(cell, depth + 1))
                            .replace('\n', ' ')
                            .replace("|", "\\|"))
                    .toList());
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        if (width == 0) return;
        var caption = table.selectFirst("> caption");
        if (caption != null) add(caption.text(), blocks);
        var lines = new ArrayList<String>();
        for (var row : rows) {
            var cells = new ArrayList<>(row);
            while (cells.size() < width) cells.add("");
            lines.add("| " + String.join(" | ", cells) + " |");
            if (lines.size() == 1) lines.add("|" + "---|".repeat(width));
        }
        blocks.add(String.join("\n", lines));
    }

    private String inlines(Element parent, int depth) {
        if (depth > DEEPEST) {
            changed("formats.changed.deep");
            return Markup.escaped(parent.text());
        }
        return parent.childNodes().stream().map(node -> inline(node, depth + 1)).collect(Collectors.joining());
    }

    private String inline(Node node, int depth) {
        if (node instanceof TextNode text) return words(text.getWholeText());
        if (!(node instanceof Element element)) return "";
        var name = element.normalName();
        if (DROPPED.contains(name)) {
            changed("formats.changed.removed", name);
            return "";
        }
        return switch (name) {
            case "br" -> "\n";
            case "b", "strong" -> wrapped("**", inlines(element, depth));
            case "i", "em", "cite", "dfn", "var" -> wrapped("*", inlines(element, depth));
            case "u", "ins" -> {
                changed("formats.changed.underline");
                yield wrapped("*", inlines(element, depth));
            }
            case "code", "tt", "kbd", "samp" -> wrapped("`", element.text());
            case "sup" -> raised("^", element.text());
            case "sub" -> raised("_", element.text());
            case "img" -> picture(element);
            case "audio", "video" -> sound(element);
            case "a" -> link(element, depth);
            default -> inlines(element, depth);
        };
    }

    private static String words(String text) {
        var joined = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (joined.isBlank()) return joined;
        var inner = joined.strip();
        var before = joined.substring(0, joined.indexOf(inner));
        var after = joined.substring(before.length() + inner.length());
        return before + Markup.escaped(inner) + after;
    }

    /** Spaces at the ends stand outside: Markdown has it so. */
    private static String wrapped(String sign, String text) {
        var inner = text.strip();
        if (inner.isEmpty()) return text;
        int from = text.indexOf(inner);
        return text.substring(0, from) + sign + inner + sign + text.substring(from + inner.length());
    }

    private String raised(String sign, String text) {
        if (text.isBlank()) return "";
        var small = text.equals("2") && sign.equals("^") ? "²" : text.equals("3") && sign.equals("^") ? "³" : "";
        if (!small.isEmpty()) return small;
        changed("formats.changed.raised", text);
        return Markup.escaped(text.length() == 1 ? sign + text : sign + "(" + text + ")");
    }

    private String picture(Element picture) {
        var alt = picture.attr("alt").replaceAll("[\\[\\]\\s]+", " ").strip();
        var file = file(picture.attr("src"));
        if (file.isEmpty()) {
            changed("formats.changed.remote", Embedded.shortened(picture.attr("src")));
            return Markup.escaped(alt);
        }
        return "![" + alt + "](" + file + ")";
    }

    private String sound(Element sound) {
        var source = sound.hasAttr("src") ? sound : sound.selectFirst("source[src]");
        var address = source == null ? "" : source.attr("src");
        var file = file(address);
        if (file.isEmpty()) {
            changed("formats.changed.remote", Embedded.shortened(address));
            return "";
        }
        return "[" + file.substring(file.lastIndexOf('/') + 1) + "](" + file + ")";
    }

    private String link(Element link, int depth) {
        var text = inlines(link, depth);
        var address = link.attr("href").strip();
        if (address.isEmpty() || text.isBlank()) return text;
        if (address.matches("(?i)(javascript|data|vbscript):.*")) {
            changed("formats.changed.removed", "a");
            return text;
        }
        return "[" + text.strip() + "](" + address.replaceAll("[\\s()<>]", "") + ")";
    }

    /** Blank if it lies elsewhere. */
    private static String file(String address) {
        var plain = address.strip().replace(Attached.MARK, "");
        boolean remote = plain.isEmpty() || plain.startsWith("//") || plain.matches("(?i)[a-z][a-z0-9+.-]*:.*");
        return remote ? "" : Attached.name(plain);
    }
}
