package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.readback.assessment.BlueprintId;
import org.readback.assessment.SimulationRun;
import org.readback.assessment.Simulations;
import org.readback.assessment.simulation.People;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Formats;
import org.readback.base.ui.JobProgress;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** Tries a test on made-up people and shows what was found, beside an earlier run if one is chosen. */
public final class SimulationPane extends Composite<Div> {
    private final Simulations simulations;
    private final BlueprintId test;
    private final IntSupplier version;
    private final Translations translations;
    private final JobProgress progress;
    private final Div results = new Div();
    final Select<SimulationRun> shown = new Select<>();
    final Select<SimulationRun> compared = new Select<>();

    /** @param version of the test, asked when a run begins */
    public SimulationPane(Simulations simulations, BlueprintId test, IntSupplier version, Translations translations) {
        this.simulations = simulations;
        this.test = test;
        this.version = version;
        this.translations = translations;
        progress = new JobProgress(() -> simulations.newest(test), () -> simulations.stop(test), this::refresh);
        results.addClassName("stack");
        choice(shown, "blueprints.simulation.shown");
        choice(compared, "blueprints.simulation.compared");
        compared.setEmptySelectionAllowed(true);
        shown.addValueChangeListener(change -> show());
        compared.addValueChangeListener(change -> show());
        getContent().addClassName("stack");
        getContent()
                .add(
                        Texts.text(new Paragraph(), "blueprints.simulation.text"),
                        new SimulationForm(this::start),
                        progress,
                        results);
        refresh();
    }

    private static void choice(Select<SimulationRun> select, String label) {
        select.addClassName("wide");
        select.setItemLabelGenerator(run -> run == null ? "" : name(run));
        Texts.follow(select, locale -> {
            select.setLabel(Texts.in(locale, label));
            select.getDataProvider().refreshAll();
        });
    }

    private static String name(SimulationRun run) {
        People people = run.people();
        return Texts.now(
                "blueprints.simulation.run",
                Formats.dateTime(
                        run.doneAt(), com.vaadin.flow.component.UI.getCurrent().getLocale()),
                people.count(),
                Numbers.two(people.mean()),
                Numbers.two(people.deviation()),
                Numbers.two(people.doubt()),
                Long.toString(people.seed()));
    }

    private void start(People people) {
        simulations.start(test, version.getAsInt(), people);
        progress.show();
        refresh();
    }

    /** Shows the newest run. */
    private void refresh() {
        List<SimulationRun> runs = simulations.runs(test);
        shown.setItems(runs);
        compared.setItems(runs);
        shown.setValue(runs.isEmpty() ? null : runs.getFirst());
        show();
    }

    private void show() {
        SimulationRun run = shown.getValue();
        results.removeAll();
        if (run == null) {
            results.add(new EmptyState("blueprints.simulation.none"));
            return;
        }
        var other = Optional.ofNullable(compared.getValue()).filter(each -> each.number() != run.number());
        var choices = new Div(shown, compared);
        choices.addClassName("filters");
        results.add(choices, new ReportPane(run, other, translations));
    }
}
