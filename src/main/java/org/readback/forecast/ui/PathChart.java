package org.readback.forecast.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.readback.base.ui.Chart;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Point;
import org.readback.base.ui.Chart.Series;
import org.readback.base.ui.Texts;
import org.readback.forecast.Forecast;

/** How many are ready, week by week, with the numbers between which that lies, the goal, and departure. */
final class PathChart extends Composite<Div> {
    PathChart(Forecast.Expected expected) {
        var chart = new Chart("forecast.chart", "forecast.chart.day", "forecast.chart.people").overDays();
        Texts.follow(chart, _ -> chart.show(series(expected)));
        getContent().add(chart);
    }

    private static List<Series> series(Forecast.Expected expected) {
        List<Forecast.Point> path = expected.path();
        var all = new ArrayList<Series>();
        all.add(new Series(
                Texts.now("forecast.chart.ready"),
                Mark.LINE,
                path.stream()
                        .map(each -> new Point(each.day().toEpochDay(), each.ready()))
                        .toList()));
        all.add(new Series(
                Texts.now("forecast.chart.between"),
                Mark.RANGES,
                path.stream()
                        .flatMap(each -> Stream.of(
                                new Point(each.day().toEpochDay(), each.low()),
                                new Point(each.day().toEpochDay(), each.high())))
                        .toList()));
        all.add(new Series(
                Texts.now("forecast.chart.goal"),
                Mark.DASHED,
                List.of(
                        new Point(path.getFirst().day().toEpochDay(), expected.wanted()),
                        new Point(path.getLast().day().toEpochDay(), expected.wanted()))));
        expected.onDay()
                .ifPresent(then -> all.add(new Series(
                        Texts.now("forecast.chart.departure"),
                        Mark.DASHED,
                        List.of(
                                new Point(then.day().toEpochDay(), 0),
                                new Point(then.day().toEpochDay(), expected.people())))));
        return all;
    }
}
