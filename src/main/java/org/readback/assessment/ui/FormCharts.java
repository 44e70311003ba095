package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readback.assessment.simulation.FinalReport;
import org.readback.assessment.simulation.FinalReport.Marks;
import org.readback.assessment.simulation.FinalReport.PassGroup;
import org.readback.assessment.ui.ReportChart.Namer;
import org.readback.base.ui.Chart.Mark;
import org.readback.base.ui.Chart.Series;

/** A simulated final in pictures. */
final class FormCharts extends Composite<Div> {
    private static final double PERCENT = 100;

    private final FinalReport form;
    private final Optional<FinalReport> other;

    FormCharts(FinalReport form, Optional<FinalReport> other) {
        this.form = form;
        this.other = other;
        getContent().addClassName("columns");
        form.marks()
                .ifPresent(marks -> getContent()
                        .add(new ReportChart("blueprints.chart.score")
                                .show(names -> ReportChart.shares(
                                        marks.scores(),
                                        other.flatMap(FinalReport::marks).map(Marks::scores),
                                        names))));
        getContent()
                .add(
                        new ReportChart("blueprints.chart.pass").show(this::passing),
                        new ReportChart("blueprints.chart.exposure")
                                .show(names ->
                                        ReportChart.exposure(form.items(), other.map(FinalReport::items), names)));
    }

    private List<Series> passing(Namer names) {
        var all = new ArrayList<Series>();
        all.add(of(form, names.name("blueprints.key.this"), Mark.LINE));
        other.ifPresent(each -> all.add(of(each, names.name("blueprints.key.other"), Mark.DASHED)));
        return all;
    }

    private static Series of(FinalReport form, String name, Mark mark) {
        return new Series(
                name, mark, ReportChart.line(form.groups(), PassGroup::theta, group -> PERCENT * group.passed()));
    }
}
