package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.readback.assessment.simulation.AbilityGroup;
import org.readback.assessment.simulation.PartReport;
import org.readback.assessment.ui.ReportChart.Namer;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Series;

/** A part of a simulated level test in pictures. */
final class PartCharts extends Composite<Div> {
    private final PartReport part;
    private final Optional<PartReport> other;

    PartCharts(PartReport part, Optional<PartReport> other) {
        this.part = part;
        this.other = other;
        getContent().addClassName("columns");
        getContent()
                .add(
                        new ReportChart("blueprints.chart.length")
                                .show(names ->
                                        ReportChart.shares(part.lengths(), other.map(PartReport::lengths), names)),
                        new ReportChart("blueprints.chart.error").show(this::errors),
                        new ReportChart("blueprints.chart.off").show(this::off),
                        new ReportChart("blueprints.chart.exposure")
                                .show(names ->
                                        ReportChart.exposure(part.items(), other.map(PartReport::items), names)));
    }

    private List<Series> errors(Namer names) {
        var all = new ArrayList<Series>();
        all.add(of(
                part,
                names.name("blueprints.chart.error.mean"),
                Mark.LINE,
                group -> group.error().mean()));
        all.add(of(
                part,
                names.name("blueprints.chart.error.low"),
                Mark.DOTS,
                group -> group.error().low()));
        all.add(of(
                part,
                names.name("blueprints.chart.error.high"),
                Mark.DOTS,
                group -> group.error().high()));
        other.ifPresent(each -> all.add(of(
                each,
                names.name("blueprints.key.other"),
                Mark.DASHED,
                group -> group.error().mean())));
        return all;
    }

    private List<Series> off(Namer names) {
        var all = new ArrayList<Series>();
        all.add(of(part, names.name("blueprints.figure.rmse"), Mark.LINE, AbilityGroup::rmse));
        all.add(of(part, names.name("blueprints.figure.bias"), Mark.BARS, AbilityGroup::bias));
        other.ifPresent(each -> all.add(of(each, names.name("blueprints.key.other"), Mark.DASHED, AbilityGroup::rmse)));
        return all;
    }

    private static Series of(PartReport part, String name, Mark mark, ToDoubleFunction<AbilityGroup> value) {
        return new Series(name, mark, ReportChart.line(part.groups(), AbilityGroup::theta, value));
    }
}
