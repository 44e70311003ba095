package org.readback.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.DoubleStream;
import org.readback.authoring.CalibrationSheet;
import org.readback.authoring.CalibrationSheet.Comparison;
import org.readback.bank.PoolCalibration;
import org.readback.bank.PoolCalibration.Fit;
import org.readback.bank.PoolCalibration.Link;
import org.readback.base.ui.Chart;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Point;
import org.readback.base.ui.Chart.Series;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.psychometrics.CalibrationPriors;

/** What a calibration was made from, how it was brought to the scale in force, and old against new difficulties. */
final class CalibrationFacts extends Composite<Div> {
    CalibrationFacts(CalibrationSheet sheet) {
        PoolCalibration found = sheet.calibration().found();
        getContent().addClassName("columns");
        Section from = new Section(Texts.text(new H2(), "authoring.fit.title"), facts(sheet), link(found.link()));
        from.addClassNames("card", "stack");
        Section chart = new Section(Texts.text(new H2(), "authoring.compare.title"), chart(sheet.items()));
        chart.addClassNames("card", "stack");
        getContent().add(from, chart);
    }

    private static Component facts(CalibrationSheet sheet) {
        PoolCalibration found = sheet.calibration().found();
        Fit fit = found.fit();
        Facts facts = new Facts();
        facts.fact(
                "authoring.fit.model",
                Texts.text(new Span(), "authoring.model." + found.order().model() + ".name"));
        facts.fact(
                "authoring.fit.priors",
                Texts.text(
                        new Span(),
                        found.order().priors() == CalibrationPriors.STANDARD
                                ? "authoring.fit.priors.yes"
                                : "authoring.fit.priors.no"));
        facts.fact("authoring.pool.people", Texts.text(new Span(), "authoring.number", fit.people()));
        facts.fact("authoring.pool.responses", Texts.text(new Span(), "authoring.number", fit.responses()));
        facts.fact("authoring.fit.likelihood", Texts.text(new Span(), "authoring.number.one", fit.logLikelihood()));
        facts.fact(
                "authoring.fit.iterations",
                Texts.text(
                        new Span(),
                        fit.converged() ? "authoring.fit.converged" : "authoring.fit.unconverged",
                        fit.iterations()));
        facts.fact("authoring.fit.started", started(sheet));
        return facts;
    }

    private static Span started(CalibrationSheet sheet) {
        var order = sheet.calibration().found().order();
        Span started = new Span();
        Texts.follow(
                started,
                locale -> started.setText(sheet.names().getOrDefault(order.startedBy(), "") + ", "
                        + Formats.dateTime(order.startedAt(), locale)));
        return started;
    }

    private static Paragraph link(Link link) {
        String key = link.parameters() == 0 ? "authoring.link.first" : "authoring.link.later";
        return Texts.text(
                new Paragraph(),
                key,
                link.anchors(),
                link.line().slope(),
                link.line().intercept(),
                link.parameters());
    }

    private static Chart chart(List<Comparison> items) {
        Chart chart = new Chart("authoring.compare.chart", "authoring.compare.before", "authoring.compare.after");
        Texts.follow(chart, locale -> chart.show(series(items)));
        return chart;
    }

    private static List<Series> series(List<Comparison> items) {
        List<Point> points = items.stream()
                .filter(item -> !item.after().isKept())
                .map(item -> new Point(
                        item.before().difficulty(), item.after().model().difficulty()))
                .toList();
        double[] ends = points.stream()
                .flatMapToDouble(point -> DoubleStream.of(point.x(), point.y()))
                .sorted()
                .toArray();
        if (ends.length == 0) return List.of();
        double low = ends[0];
        double high = ends[ends.length - 1];
        return List.of(
                new Series(Texts.now("authoring.compare.items"), Mark.DOTS, points),
                new Series(
                        Texts.now("authoring.compare.same"),
                        Mark.DASHED,
                        List.of(new Point(low, low), new Point(high, high))));
    }
}
