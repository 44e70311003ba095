package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.readback.analysis.ItemFinding;
import org.readback.analysis.ItemFinding.Times;
import org.readback.analysis.OptionFinding;
import org.readback.bank.BankItem;
import org.readback.base.ui.Chart;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Point;
import org.readback.base.ui.Chart.Series;
import org.readback.base.ui.Texts;
import org.readback.item.Item;

/** The pictures of an item: its curve with what was observed, its information, who chose which option, the times. */
final class StatisticsCharts extends Composite<Div> {
    private static final double EDGE = 4;
    private static final double STEP = 0.25;

    StatisticsCharts(BankItem version, ItemFinding finding, Item text) {
        getContent().addClassName("charts");
        Chart curve = new Chart("authoring.chart.curve", "authoring.chart.ability", "authoring.chart.share");
        Chart information =
                new Chart("authoring.chart.information", "authoring.chart.ability", "authoring.chart.amount");
        Chart times = new Chart("authoring.chart.times", "authoring.chart.seconds", "authoring.chart.answers");
        getContent().add(curve, information);
        if (!finding.options().isEmpty()) addTraces(finding.options(), text);
        getContent().add(times);
        Texts.follow(this, locale -> {
            curve.show(List.of(
                    new Series(
                            Texts.now("authoring.chart.expected"), Mark.LINE, points(version.model()::expectedShare)),
                    new Series(
                            Texts.now("authoring.chart.observed"),
                            Mark.DOTS,
                            finding.curve().stream()
                                    .map(each -> new Point(each.ability(), each.share()))
                                    .toList())));
            information.show(List.of(new Series(
                    Texts.now("authoring.chart.information"), Mark.LINE, points(version.model()::information))));
            times.show(List.of(new Series(
                    Texts.now("authoring.chart.times"),
                    Mark.BARS,
                    bars(finding.answers().times()))));
        });
    }

    /** A chart for each gap, one for an item without gaps. */
    private void addTraces(List<OptionFinding> options, Item text) {
        for (String gap : options.stream().map(OptionFinding::gap).distinct().toList()) {
            Chart chart = gap.isEmpty()
                    ? new Chart("authoring.chart.options", "authoring.chart.fifths", "authoring.chart.chosen")
                    : new Chart("authoring.chart.gap", "authoring.chart.fifths", "authoring.chart.chosen");
            Texts.follow(
                    chart,
                    locale -> chart.show(options.stream()
                            .filter(each -> each.gap().equals(gap))
                            .map(each -> trace(each, text))
                            .toList()));
            getContent().add(chart);
        }
    }

    private static Series trace(OptionFinding option, Item text) {
        String words =
                FlagWords.option(option.gap().isEmpty() ? option.option() : option.gap() + ":" + option.option(), text);
        return new Series(
                option.isKey() ? Texts.now("authoring.chart.key", words) : words,
                option.isKey() ? Mark.LINE : Mark.DASHED,
                IntStream.range(0, option.trace().size())
                        .mapToObj(fifth -> new Point(fifth + 1, option.trace().get(fifth)))
                        .toList());
    }

    private static List<Point> points(DoubleUnaryOperator function) {
        var points = new ArrayList<Point>();
        for (double theta = -EDGE; theta <= EDGE; theta += STEP) {
            points.add(new Point(theta, function.applyAsDouble(theta)));
        }
        return points;
    }

    private static List<Point> bars(Times times) {
        return IntStream.range(0, times.bins().size())
                .mapToObj(bin -> new Point(bin * times.width(), times.bins().get(bin)))
                .toList();
    }
}
