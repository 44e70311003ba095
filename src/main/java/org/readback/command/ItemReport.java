package org.readback.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.command.ParametersTable.Row;
import org.readback.psychometrics.Calibration;

/** A page that needs nothing but itself: every item of a calibration with its curve, its information, its parameters. */
final class ItemReport {
    private static final String HEAD = """
        <!doctype html>
        <html lang="en">
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>Item calibration</title>
        <style>
        :root { color-scheme: light dark; --ink: light-dark(#14213d, #e8ecf4); --ink-2: light-dark(#46526b, #a9b4c8);
          --paper: light-dark(#fff, #121722); --line: light-dark(#dde3ec, #2c3648);
          --accent: light-dark(#0b62ad, #6fb1f0); --soon: light-dark(#8a4e00, #f0b65c); }
        body { margin: 0; background: var(--paper); color: var(--ink);
          font: 1rem/1.5 "Noto Sans Variable", "Noto Sans", system-ui, sans-serif; }
        main { max-width: 60rem; margin: 0 auto; padding: 24px 16px 48px; }
        h1 { font-size: 1.75rem; line-height: 1.25; } h2 { font-size: 1.25rem; margin: 0; }
        p { max-width: 42rem; margin: 8px 0; } a { color: var(--accent); } small, caption { color: var(--ink-2); }
        .wide { overflow-x: auto; margin: 24px 0; }
        table { border-collapse: collapse; font-variant-numeric: tabular-nums; } caption { text-align: start; }
        th, td { padding: 4px 12px 4px 0; border-bottom: 1px solid var(--line); text-align: end; }
        th:first-child, .words, th:last-child { text-align: start; } thead th { font-weight: 600; }
        tbody th { font-weight: 400; }
        section { border-top: 1px solid var(--line); padding: 24px 0; break-inside: avoid; }
        .remark { color: var(--soon); } .figures { display: flex; flex-wrap: wrap; gap: 24px; }
        svg { width: 100%; max-width: 26rem; height: auto; } svg text { fill: var(--ink-2); font-size: 11px; }
        .grid { stroke: var(--line); } .line { fill: none; stroke: var(--accent); stroke-width: 2; }
        .thin { fill: none; stroke: var(--ink-2); stroke-dasharray: 4 3; } figure { margin: 0; flex: 1 1 20rem; }
        figcaption { font-size: .875rem; color: var(--ink-2); }
        </style>
        <main>
        """;

    private static final String EXPLANATION = """
        <p>Each item has two figures over ability in logits. The first is what share of the full score people of an
        ability earn: the steeper, the better it tells people apart (<i>a</i>), the further right, the harder
        (<i>b</i>), and where it ends on the left is what guessing earns (<i>c</i>). The second is how much the item
        tells about people of that ability; all items have the same height there, so they can be compared.</p>
        """;

    private final ParametersTable table;
    private final int people;
    private final double mostInformation;

    ItemReport(ParametersTable table, int people) {
        this.table = table;
        this.people = people;
        this.mostInformation = table.rows().stream()
                .mapToDouble(row -> ItemFigure.mostInformation(row.model()))
                .max()
                .orElse(1);
    }

    void writeTo(Writer page) throws IOException {
        Calibration calibration = table.calibration();
        page.write(HEAD);
        page.write(String.format(
                Locale.ROOT,
                "<h1>Calibration of %d items</h1>\n<p>%d people, log-likelihood %.4f, %d iterations%s.</p>\n",
                table.rows().size(),
                people,
                calibration.logLikelihood(),
                calibration.iterations(),
                calibration.ending() == Calibration.Ending.CONVERGED ? "" : ", <strong>not converged</strong>"));
        page.write(EXPLANATION);
        writeTable(page);
        for (int place = 0; place < table.rows().size(); place++) {
            writeItem(page, place);
        }
        page.write("</main>\n</html>\n");
    }

    private void writeTable(Writer page) throws IOException {
        page.write("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Parameters\"><table>\n");
        page.write("<caption>Parameters, with standard errors in brackets</caption>\n<thead><tr><th scope=\"col\">Item"
                + "<th scope=\"col\">Responses");
        for (String name : table.names()) {
            page.write("<th scope=\"col\">" + name);
        }
        page.write("<th scope=\"col\">Remark</tr></thead>\n<tbody>\n");
        for (int place = 0; place < table.rows().size(); place++) {
            Row row = table.rows().get(place);
            page.write("<tr><th scope=\"row\"><a href=\"#item-" + place + "\">" + escaped(row.item()) + "</a><td>"
                    + row.found().responses());
            for (int i = 0; i < table.names().size(); i++) {
                page.write("<td>" + value(row, i));
            }
            page.write("<td class=\"words\">" + row.remarks() + "\n");
        }
        page.write("</tbody></table></div>\n");
    }

    private void writeItem(Writer page, int place) throws IOException {
        Row row = table.rows().get(place);
        page.write("<section id=\"item-" + place + "\"><h2>" + escaped(row.item()) + "</h2>\n<p>" + parameters(row)
                + ", " + row.found().responses() + " responses</p>\n");
        if (!row.remarks().isEmpty()) {
            page.write("<p class=\"remark\">Note: " + row.remarks() + ".</p>\n");
        }
        page.write("<div class=\"figures\">\n" + ItemFigure.curve(row.model()) + "\n"
                + ItemFigure.information(row.model(), mostInformation) + "\n</div></section>\n");
    }

    private String parameters(Row row) {
        List<String> names = table.names();
        return IntStream.range(0, row.parameters().size())
                .mapToObj(i -> "<i>" + names.get(i) + "</i> " + value(row, i))
                .collect(Collectors.joining(", "));
    }

    private static String value(Row row, int index) {
        if (index >= row.parameters().size()) {
            return "";
        }
        String value = String.format(Locale.ROOT, "%.2f", row.parameters().get(index));
        boolean known = index < row.errors().size() && !row.errors().get(index).isNaN();
        return known
                ? value
                        + String.format(
                                Locale.ROOT,
                                " <small>(%.2f)</small>",
                                row.errors().get(index))
                : value;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
