package org.readback.authoring.ui;

import static org.readback.analysis.ReportPage.escaped;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readback.analysis.ItemFinding;
import org.readback.analysis.ItemFinding.Answers;
import org.readback.analysis.ItemFinding.Fit;
import org.readback.analysis.ItemFlag;
import org.readback.analysis.PoolItem;
import org.readback.analysis.ReportPage;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.item.Item;
import org.readback.item.LanguageTag;

/** The statistics of a pool as a page that needs nothing but itself, in the language of the screen: flagged items first,
 * each with its figures. It holds stems and keys, as everything here does: for the item bank's people only. */
final class PoolPage {
    private final String pool;
    private final List<PoolItem> items;
    private final LanguageTag language;
    private final Locale locale;

    PoolPage(String pool, List<PoolItem> items, LanguageTag language, Locale locale) {
        this.pool = pool;
        this.items = items;
        this.language = language;
        this.locale = locale;
    }

    String html() {
        String title = Texts.now("authoring.page.title", pool);
        long flagged = items.stream().filter(each -> each.finding().isFlagged()).count();
        var page = new StringBuilder(ReportPage.head(title, locale.getLanguage()));
        page.append("<h1>").append(escaped(title)).append("</h1>\n");
        page.append(paragraph(Texts.now("authoring.page.summary", items.size(), flagged)));
        page.append(paragraph(Texts.now("authoring.page.secret")));
        page.append(table());
        for (int place = 0; place < items.size(); place++) {
            page.append(section(place));
        }
        return page.append(ReportPage.FOOT).toString();
    }

    private static String paragraph(String text) {
        return "<p>" + escaped(text) + "</p>\n";
    }

    private String table() {
        String caption = escaped(Texts.now("authoring.page.items"));
        String heads = Stream.of(
                        "authoring.column.item",
                        "authoring.column.answers",
                        "authoring.column.facility",
                        "authoring.column.discrimination",
                        "authoring.statistic.fit",
                        "authoring.statistic.time",
                        "authoring.column.flags")
                .map(key -> "<th scope=\"col\">" + escaped(Texts.now(key)))
                .collect(Collectors.joining());
        var rows = new StringBuilder();
        for (int place = 0; place < items.size(); place++) {
            rows.append(row(place));
        }
        return "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"" + caption + "\"><table>\n<caption>"
                + caption + "</caption>\n<thead><tr>" + heads + "</tr></thead>\n<tbody>\n" + rows
                + "</tbody></table></div>\n";
    }

    private String row(int place) {
        ItemFinding finding = items.get(place).finding();
        String flags = finding.flags().stream()
                .map(ItemFlag::kind)
                .distinct()
                .map(kind -> "■ " + Texts.now("authoring.flag.short." + kind))
                .collect(Collectors.joining("; "));
        return "<tr><th scope=\"row\"><a href=\"#item-" + place + "\">"
                + escaped(finding.item().item().itemId()) + "</a><td>"
                + finding.answers().number() + "<td>"
                + Formats.percent(finding.answers().facility()) + "<td>" + discrimination(finding.answers()) + "<td>"
                + fit(finding.measured().fit()) + "<td>"
                + Math.round(finding.answers().times().median()) + " s<td class=\"words\">" + escaped(flags) + "\n";
    }

    private static String discrimination(Answers answers) {
        return answers.discrimination() == null ? "–" : FlagWords.number(answers.discrimination());
    }

    private static String fit(@org.jspecify.annotations.Nullable Fit fit) {
        return fit == null ? "–" : FlagWords.number(fit.infit()) + " · " + FlagWords.number(fit.outfit());
    }

    private String section(int place) {
        ItemFinding finding = items.get(place).finding();
        Item text = items.get(place).item().in(language);
        var section = new StringBuilder("<section id=\"item-" + place + "\"><h2>"
                + escaped(text.id().itemId()) + "</h2>\n" + paragraph(text.stem()));
        section.append(paragraph(Texts.now(
                "authoring.statistics.basis",
                finding.answers().number(),
                finding.people(),
                Formats.dateTime(finding.computedAt(), locale))));
        if (finding.isSmall()) section.append(paragraph(Texts.now("authoring.statistics.small")));
        for (ItemFlag flag : finding.flags()) {
            section.append("<p class=\"remark\">■ ")
                    .append(escaped(FlagWords.sentence(flag, text) + " " + FlagWords.advice(flag)))
                    .append("</p>\n");
        }
        finding.differences().forEach(each -> section.append(paragraph(StatisticsSection.words(each))));
        PoolFigures figures = new PoolFigures(items.get(place), text);
        return section.append("<div class=\"figures\">")
                .append(figures.curve())
                .append(figures.information())
                .append(figures.options())
                .append("</div></section>\n")
                .toString();
    }
}
