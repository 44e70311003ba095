package org.readback.base;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.readback.base.Paper.Block;

/** A paper as XHTML. */
record PaperPage(Paper paper, String pageOf, String warning) {

    /** @param pageOf with the characters U+0001 and U+0002 where the number of the page and that of all stand
     * @param warning at the head of each page; may be empty */
    PaperPage {}

    /** Millimetres: of a bold letter in the head of a table, and what a cell keeps free. */
    private static final double LETTER = 1.5;

    private static final double PADDING = 2.2;
    /** Letters; where there is room for fewer, nothing helps. */
    private static final int SHORTEST = 3;

    String xhtml() {
        Paper.Title title = paper.title();
        String pages =
                Markup.css(pageOf).replace("\u0001", "\" counter(page) \"").replace("\u0002", "\" counter(pages) \"");
        String running = title.facts().isEmpty()
                ? title.title()
                : title.title() + " · " + title.facts().getFirst().value();
        return """
            <html lang="%s"><head><title>%s</title><meta name="subject" content="%s"/><style>
            @page { size: %s; margin: 16mm 12mm 16mm 12mm;
              @top-left { content: %s; %s }
              @top-right { content: %s; %s }
              @bottom-left { content: %s; %s }
              @bottom-right { content: %s; %s } }
            @page :first { @top-left { content: ""; } }
            %s</style></head><body>%s%s</body></html>\
            """.formatted(
                        paper.locale().getLanguage(),
                        Markup.text(title.title()),
                        Markup.text(running),
                        paper.format().size,
                        Markup.css(running),
                        RUNNING,
                        Markup.css(warning),
                        RUNNING,
                        Markup.css(paper.footer()),
                        RUNNING,
                        pages,
                        RUNNING,
                        Papers.STYLE,
                        head(title),
                        paper.blocks().stream().map(this::block).collect(Collectors.joining()));
    }

    private static final String RUNNING = "font-family: 'Noto Sans'; font-size: 7.5pt; color: #44506a;";

    private static String head(Paper.Title title) {
        String kind = title.kind().isEmpty() ? "" : "<p class=\"kind\">" + Markup.text(title.kind()) + "</p>";
        return "<div class=\"head\">" + kind + "<h1>" + Markup.text(title.title()) + "</h1>"
                + (title.facts().isEmpty() ? "" : facts(title.facts())) + "</div>";
    }

    private static String facts(java.util.List<Paper.Fact> facts) {
        return facts.stream()
                .map(fact -> "<tr><th scope=\"row\">" + Markup.text(fact.name()) + "</th><td>"
                        + Markup.text(fact.value()).replace("\n", "<br/>") + "</td></tr>")
                .collect(Collectors.joining("", "<table class=\"facts\">", "</table>"));
    }

    private String block(Block block) {
        return switch (block) {
            case Paper.Heading(String text) -> "<h2>" + Markup.text(text) + "</h2>";
            case Paper.Words(String text) -> Markup.paragraphs(text);
            case Paper.Facts(var facts) -> facts(facts);
            case Paper.Table table -> table(table);
            case Paper.Legend(var signs) ->
                signs.stream()
                        .map(sign -> "<span class=\"sign " + css(sign.meaning()) + "\">" + Markup.text(sign.sign())
                                + "</span> <span class=\"words\">" + Markup.text(sign.words()) + "</span> ")
                        .collect(Collectors.joining("", "<p class=\"legend\">", "</p>"));
            case Paper.Lines(var labels) ->
                labels.stream()
                        .map(label -> "<div class=\"line\"><div> </div>" + Markup.text(label) + "</div>")
                        .collect(Collectors.joining());
            case Paper.Bar bar -> bar(bar);
            case Paper.NewPage page -> "<div class=\"new-page\"> </div>";
        };
    }

    private String table(Paper.Table table) {
        int whole = table.columns().stream().mapToInt(Paper.Column::width).sum();
        var html = new StringBuilder("<table class=\"data\"><thead><tr>");
        for (Paper.Column column : table.columns()) {
            double room = (double) paper.format().width() * column.width() / whole - PADDING;
            html.append("<th scope=\"col\" class=\"")
                    .append(css(column.align()))
                    .append("\" style=\"width:")
                    .append(String.format(Locale.ROOT, "%.2f", 100.0 * column.width() / whole))
                    .append("%\">")
                    .append(heading(column.heading(), (int) (room / LETTER)))
                    .append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (Paper.Row row : table.rows()) html.append(row(table, row));
        return html.append("</tbody></table>").toString();
    }

    /** Words that are longer than there is room for are parted into pieces of one length, with hyphens.
     *
     * @param letters that stand beside each other */
    static String heading(String text, int letters) {
        if (letters < SHORTEST) return Markup.text(text);
        return Arrays.stream(text.split(" ", -1))
                .map(word -> {
                    int pieces = word.length() <= letters ? 1 : Math.ceilDiv(word.length(), letters - 1);
                    int piece = Math.max(1, Math.ceilDiv(word.length(), pieces));
                    return Markup.text(word.replaceAll("(.{" + piece + "})(?=.)", "$1-\n"))
                            .replace("\n", "<br/>");
                })
                .collect(Collectors.joining(" "));
    }

    private static String row(Paper.Table table, Paper.Row row) {
        return switch (row) {
            case Paper.Group(String text) ->
                "<tr class=\"group\"><td colspan=\"" + table.columns().size() + "\">" + Markup.text(text)
                        + "</td></tr>";
            case Paper.Cells(var cells) -> {
                var html = new StringBuilder("<tr>");
                for (int i = 0; i < cells.size(); i++) {
                    Paper.Cell cell = cells.get(i);
                    html.append("<td class=\"")
                            .append(css(table.columns().get(i).align()))
                            .append(' ')
                            .append(css(cell.meaning()))
                            .append("\">")
                            .append(boxes(Markup.text(cell.text()).replace("\n", "<br/>")))
                            .append("</td>");
                }
                yield html.append("</tr>").toString();
            }
        };
    }

    /** The font has none. */
    private static String boxes(String markup) {
        return markup.replace("☐", "<span class=\"box\">\u00a0</span>").replace("☒", "<span class=\"box\">×</span>");
    }

    private static String bar(Paper.Bar bar) {
        int whole = bar.parts().stream().mapToInt(Paper.Part::count).sum();
        var html = new StringBuilder("<table class=\"bar\"><tr>");
        for (Paper.Part part : bar.parts()) {
            if (part.count() == 0) continue;
            html.append("<td class=\"")
                    .append(css(part.meaning()))
                    .append("\" style=\"width:")
                    .append(String.format(Locale.ROOT, "%.2f", 100.0 * part.count() / whole))
                    .append("%\">")
                    .append(part.count())
                    .append("</td>");
        }
        html.append(whole == 0 ? "<td>0</td>" : "").append("</tr></table><p class=\"legend\">");
        for (Paper.Part part : bar.parts()) {
            html.append("<span class=\"sign ")
                    .append(css(part.meaning()))
                    .append("\">")
                    .append(part.count())
                    .append("</span> <span class=\"words\">")
                    .append(Markup.text(part.words()))
                    .append("</span> ");
        }
        return html.append("</p>").toString();
    }

    private static String css(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }
}
