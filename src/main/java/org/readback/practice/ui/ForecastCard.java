package org.readback.practice.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.IntStream;
import org.readback.base.ui.Chart;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Point;
import org.readback.base.ui.Chart.Series;
import org.readback.base.ui.Texts;

/** How many cards come back on each of the next days, drawn. */
final class ForecastCard extends Composite<Section> {
    /** @param forecast cards by day, today first */
    ForecastCard(List<Integer> forecast) {
        int sum = forecast.stream().mapToInt(Integer::intValue).sum();
        var chart = new Chart("practice.forecast.chart", "practice.forecast.day", "practice.forecast.cards");
        List<Point> points = IntStream.range(0, forecast.size())
                .mapToObj(day -> new Point(day, forecast.get(day)))
                .toList();
        Texts.follow(
                chart, _ -> chart.show(List.of(new Series(Texts.now("practice.forecast.cards"), Mark.BARS, points))));
        getContent().addClassNames("card", "stack");
        getContent()
                .add(
                        Texts.text(new H2(), "practice.forecast.title"),
                        Texts.text(new Paragraph(), "practice.forecast.text", sum, forecast.size()),
                        chart);
    }
}
