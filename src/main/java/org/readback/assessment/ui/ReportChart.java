package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.readback.assessment.simulation.ItemUse;
import org.readback.assessment.simulation.Tally;
import org.readback.base.ui.Chart;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Point;
import org.readback.base.ui.Chart.Series;
import org.readback.base.ui.Texts;

/** A picture and what it means in one line. Shares are drawn in percent. */
final class ReportChart extends Composite<Div> {
    private static final double PERCENT = 100;

    private final Chart chart;

    /** @param key of the chart: its own name, its axes {@code .x} and {@code .y}, and {@code .means} */
    ReportChart(String key) {
        chart = new Chart(key + ".title", key + ".x", key + ".y");
        getContent().addClassName("report-chart");
        getContent().add(chart, Texts.text(new Paragraph(), key + ".means"));
    }

    /** Names of series follow the language of the screen.
     *
     * @param series made anew from texts */
    ReportChart show(Function<Namer, List<Series>> series) {
        Texts.follow(this, locale -> chart.show(series.apply(key -> Texts.in(locale, key))));
        return this;
    }

    /** Gives the text of a key. */
    interface Namer {
        String name(String key);
    }

    /** Shares of the people by number, in percent; where two runs are shown the other is a line. */
    static List<Series> shares(Tally tally, Optional<Tally> other, Namer names) {
        var all = new ArrayList<Series>();
        all.add(new Series(names.name("blueprints.key.this"), Mark.BARS, points(tally)));
        other.ifPresent(each -> all.add(new Series(names.name("blueprints.key.other"), Mark.DASHED, points(each))));
        return all;
    }

    private static List<Point> points(Tally tally) {
        var points = new ArrayList<Point>();
        for (int number = 0; number < tally.counts().size(); number++) {
            if (tally.counts().get(number) > 0) points.add(new Point(number, PERCENT * tally.share(number)));
        }
        return points;
    }

    /** Items from the most used to the least, in percent, and the cap. */
    static List<Series> exposure(List<ItemUse> items, Optional<List<ItemUse>> other, Namer names) {
        var all = new ArrayList<Series>();
        all.add(new Series(names.name("blueprints.key.this"), Mark.BARS, ranked(items, ItemUse::share)));
        other.ifPresent(each ->
                all.add(new Series(names.name("blueprints.key.other"), Mark.DOTS, ranked(each, ItemUse::share))));
        all.add(new Series(names.name("blueprints.chart.cap"), Mark.DASHED, ranked(items, _ -> ItemUse.CAP)));
        return all;
    }

    private static List<Point> ranked(List<ItemUse> items, ToDoubleFunction<ItemUse> value) {
        var points = new ArrayList<Point>();
        for (ItemUse item : items) points.add(new Point(points.size() + 1.0, PERCENT * value.applyAsDouble(item)));
        return points;
    }

    static <G> List<Point> line(List<G> groups, ToDoubleFunction<G> x, ToDoubleFunction<G> y) {
        return groups.stream()
                .map(group -> new Point(x.applyAsDouble(group), y.applyAsDouble(group)))
                .toList();
    }
}
