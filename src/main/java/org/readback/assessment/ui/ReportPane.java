package org.readback.assessment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.readback.assessment.SimulationRun;
import org.readback.assessment.simulation.PartReport;
import org.readback.assessment.simulation.SimulationReport;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** What a simulated test was like: sentences first, then figures, pictures and tables. */
final class ReportPane extends Composite<Div> {
    ReportPane(SimulationRun run, Optional<SimulationRun> other, Translations translations) {
        SimulationReport report = run.report();
        var findings = new ArrayList<Finding>();
        report.parts().forEach(part -> findings.addAll(PartFindings.of(part)));
        report.form().ifPresent(form -> findings.addAll(FormFindings.of(form)));
        getContent().addClassName("stack");
        getContent().add(sentences(report, findings));
        getContent().add(new KeyFigures(run, other));
        for (PartReport part : report.parts()) {
            var same = other.stream()
                    .flatMap(each -> each.report().parts().stream())
                    .filter(each -> each.part().equals(part.part()))
                    .findFirst();
            var title = new H3();
            Texts.follow(title, locale -> title.setText(Words.partOrId(part.part(), locale)));
            getContent().add(title, new PartCharts(part, same), details(() -> new PartTables(part)));
        }
        report.form()
                .ifPresent(form -> getContent()
                        .add(
                                new FormCharts(
                                        form,
                                        other.flatMap(each -> each.report().form())),
                                details(() -> new FormTables(form, translations))));
    }

    private static UnorderedList sentences(SimulationReport report, List<Finding> findings) {
        var list = new UnorderedList();
        list.addClassName("findings");
        list.add(item(Finding.length(report.lengths())));
        findings.forEach(finding -> list.add(item(finding)));
        return list;
    }

    private static ListItem item(Finding finding) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(finding.words(locale)));
        var sign = switch (finding.sign()) {
            case GOOD -> Tags.of("met", "check", "blueprints.sign.good");
            case ATTEND -> Tags.of("soon", "warning", "blueprints.sign.attend");
            case FIGURE -> Tags.of("unknown", "half", "blueprints.sign.figure");
        };
        return new ListItem(sign, words);
    }

    /** Made when somebody wants them: the list of items is long. */
    private static Details details(Supplier<Component> tables) {
        var details = new Details();
        Texts.feed(details, details::setSummaryText, "blueprints.report.tables");
        details.addOpenedChangeListener(change -> {
            details.removeAll();
            if (details.isOpened()) details.add(tables.get());
        });
        return details;
    }
}
