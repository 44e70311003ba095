package org.readback.command;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readback.analysis.ReportPage;
import org.readback.psychometrics.DifferentialFunctioning.Difference;
import org.readback.psychometrics.FitStatistics;
import org.readback.psychometrics.OptionStatistics;
import org.readback.psychometrics.ResponseTimes;

/** An analysis as a page that needs nothing but itself: flagged items first. */
final class FindingsReport {
    private static final String EXPLANATION = """
        <p><strong>Facility</strong> is the mean share of the full score: near 1 an item is easy.
        <strong>Discrimination</strong> is the correlation with the score on all other items: below 0.15 an item hardly
        tells those who know more from those who know less. <strong>Infit</strong> and <strong>outfit</strong> are about 1
        where responses are as the model says; above 1.3 they are erratic, below 0.7 too regular. A flag is a reason to
        look at the item, not a verdict: with fewer than 100 responses it may well be chance.</p>
        """;

    private static final String DIFFERENCES = """
        <p>People with the same total score are compared (Mantel and Haenszel; items that are flagged at first leave the
        total). Below 0, <i>delta</i> says that the item is harder for the first group. Class A is negligible, B (|delta|
        at least 1 with p below 0.05) to be looked at, C (at least 1.5, and clearly above 1) to be explained or replaced.
        With many items some p are small by chance: the adjusted p (Benjamini and Hochberg) takes that into account.</p>
        """;

    private final Findings findings;
    private final List<AnalysedItem> items;

    FindingsReport(Findings findings) {
        this.findings = findings;
        this.items = findings.inOrderOfFlags();
    }

    void writeTo(Writer page) throws IOException {
        page.write(ReportPage.head("Item analysis"));
        page.write("<h1>Analysis of " + items.size() + (items.size() == 1 ? " item" : " items") + "</h1>\n<p>"
                + findings.people() + " people, " + findings.flagged() + " flagged.</p>\n");
        for (String sentence : findings.sentences()) {
            page.write("<p>" + ReportPage.escaped(sentence) + ".</p>\n");
        }
        page.write(EXPLANATION);
        page.write("<div class=\"figures\">" + FindingsFigures.difficulty(items) + FindingsFigures.fit(items)
                + "</div>\n");
        writeItems(page);
        for (int i = 0; i < findings.comparisons().size(); i++) {
            writeDifferences(page, i);
        }
        for (int place = 0; place < items.size(); place++) {
            writeItem(page, place);
        }
        page.write(ReportPage.FOOT);
    }

    private static void begin(Writer page, String caption, List<String> columns) throws IOException {
        page.write("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" + ReportPage.escaped(caption)
                + "\"><table>\n<caption>" + ReportPage.escaped(caption) + "</caption>\n<thead><tr>");
        page.write(columns.stream().map(column -> "<th scope=\"col\">" + column).collect(Collectors.joining()));
        page.write("</tr></thead>\n<tbody>\n");
    }

    private static void end(Writer page) throws IOException {
        page.write("</tbody></table></div>\n");
    }

    private void writeItems(Writer page) throws IOException {
        begin(
                page,
                "All items, flagged ones first",
                List.of(
                        "Item",
                        "Responses",
                        "Exposure",
                        "Facility",
                        "Discrimination",
                        "Infit",
                        "Outfit",
                        "Median time",
                        "Look at"));
        for (int place = 0; place < items.size(); place++) {
            AnalysedItem item = items.get(place);
            Optional<FitStatistics> fit = item.measured().fit();
            page.write("<tr>" + link(place) + "<td>" + item.statistics().responses());
            page.write("<td>" + number(item.statistics().exposure()) + "<td>"
                    + shown(AnalysedItem.number(item.statistics().facility(), 2)) + "<td>"
                    + shown(AnalysedItem.number(item.statistics().discrimination(), 2)));
            page.write("<td>" + fit.map(each -> number(each.infit())).orElse("–") + "<td>"
                    + fit.map(each -> number(each.outfit())).orElse("–"));
            page.write("<td>"
                    + item.measured()
                            .times()
                            .map(each -> seconds(each.median()))
                            .orElse("–"));
            page.write("<td class=\"words\">" + ReportPage.escaped(words(item)) + "\n");
        }
        end(page);
    }

    private void writeDifferences(Writer page, int comparison) throws IOException {
        String caption = findings.comparisons().get(comparison).words();
        page.write("<h2>" + ReportPage.escaped(caption) + "</h2>\n" + DIFFERENCES);
        page.write("<p>" + ReportPage.escaped(findings.sentence(comparison)) + ".</p>\n");
        begin(
                page,
                "Differences, largest first",
                List.of("Item", "Delta", "Standard error", "Chi-square", "p", "Adjusted p", "Class"));
        Comparator<Integer> largest = Comparator.comparingDouble(place -> -difference(place, comparison)
                .map(each -> Math.abs(each.test().delta()))
                .orElse(0.0));
        for (int place :
                IntStream.range(0, items.size()).boxed().sorted(largest).toList()) {
            Optional<Difference> difference = difference(place, comparison);
            if (difference.isPresent()) {
                var test = difference.get().test();
                page.write("<tr>" + link(place) + "<td>" + number(test.delta()) + "<td>" + number(test.standardError())
                        + "<td>" + number(test.chiSquare()) + "<td>" + probability(test.p()) + "<td>"
                        + probability(difference.get().adjusted()) + "<td>" + test.etsClass()
                        + (test.isFlagged() ? " ■" : "") + "\n");
            }
        }
        end(page);
    }

    private Optional<Difference> difference(int place, int comparison) {
        return items.get(place).measured().differences().get(comparison);
    }

    private void writeItem(Writer page, int place) throws IOException {
        AnalysedItem item = items.get(place);
        page.write("<section id=\"item-" + place + "\"><h2>" + ReportPage.escaped(item.item()) + "</h2>\n");
        String words = words(item);
        if (!words.isEmpty()) {
            page.write("<p class=\"remark\">Look at: " + ReportPage.escaped(words) + ".</p>\n");
        }
        page.write("<p>" + facts(item) + "</p>\n<div class=\"figures\">" + FindingsFigures.trace(item) + "<div>\n");
        if (!item.options().isEmpty()) {
            begin(page, "Options", List.of("Option", "Chosen", "Share", "Correlation", "Earns", ""));
            for (OptionStatistics option : item.options()) {
                page.write("<tr><th scope=\"row\">" + ReportPage.escaped(option.option()) + "<td>" + option.chosen()
                        + "<td>" + number(option.share()) + "<td>"
                        + shown(AnalysedItem.number(option.discrimination(), 2)) + "<td>" + number(option.earned())
                        + "<td class=\"words\">" + (option.isMisleading() ? "■ draws the better people" : "") + "\n");
            }
            end(page);
        }
        page.write("</div></div></section>\n");
    }

    private static String facts(AnalysedItem item) {
        String facts = item.statistics().responses() + " responses, facility "
                + shown(AnalysedItem.number(item.statistics().facility(), 2)) + ", discrimination "
                + shown(AnalysedItem.number(item.statistics().discrimination(), 2));
        String fit = item.measured().fit().map(FindingsReport::words).orElse("");
        return facts + fit + item.measured().times().map(FindingsReport::words).orElse("");
    }

    private static String words(FitStatistics fit) {
        return String.format(
                Locale.ROOT,
                ", infit %.2f (z %.1f), outfit %.2f (z %.1f)",
                fit.infit(),
                fit.infitZ(),
                fit.outfit(),
                fit.outfitZ());
    }

    private static String words(ResponseTimes times) {
        return ", time " + seconds(times.median()) + " (half between " + seconds(times.lowerQuartile()) + " and "
                + seconds(times.upperQuartile()) + ", mean " + seconds(times.mean()) + ")";
    }

    private String words(AnalysedItem item) {
        String flags = String.join("; ", findings.flags(item));
        return flags + (flags.isEmpty() || item.note().isEmpty() ? "" : "; ") + item.note();
    }

    private String link(int place) {
        return "<th scope=\"row\"><a href=\"#item-" + place + "\">"
                + ReportPage.escaped(items.get(place).item()) + "</a>";
    }

    private static String shown(String number) {
        return number.equals("NA") ? "–" : number;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f s", value);
    }

    private static String probability(double p) {
        return p < 0.0005 ? "&lt; 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }
}
