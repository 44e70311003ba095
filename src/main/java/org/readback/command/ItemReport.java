package org.readback.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.analysis.ReportPage;
import org.readback.command.ParametersTable.Row;
import org.readback.psychometrics.Calibration;

/** A page that needs nothing but itself: every item of a calibration with its curve, its information, its parameters. */
final class ItemReport {
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
        page.write(ReportPage.head("Item calibration"));
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
        page.write(ReportPage.FOOT);
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
            page.write("<tr><th scope=\"row\"><a href=\"#item-" + place + "\">" + ReportPage.escaped(row.item())
                    + "</a><td>" + row.found().responses());
            for (int i = 0; i < table.names().size(); i++) {
                page.write("<td>" + value(row, i));
            }
            page.write("<td class=\"words\">" + row.remarks() + "\n");
        }
        page.write("</tbody></table></div>\n");
    }

    private void writeItem(Writer page, int place) throws IOException {
        Row row = table.rows().get(place);
        page.write("<section id=\"item-" + place + "\"><h2>" + ReportPage.escaped(row.item()) + "</h2>\n<p>"
                + parameters(row) + ", " + row.found().responses() + " responses</p>\n");
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
}
