package org.readback.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import org.readback.authoring.Calibrations;
import org.readback.authoring.PoolStanding;
import org.readback.bank.StoredCalibration;
import org.readback.base.Job;
import org.readback.base.ui.Facts;
import org.readback.base.ui.JobProgress;
import org.readback.base.ui.Texts;

/** One pool: what it has, what to do next, and how far a calibration is that runs. */
final class PoolCard extends Composite<Div> {
    private final Calibrations calibrations;
    private final PoolStanding pool;
    private final Div next = new Div();
    final JobProgress progress;

    /** @param changed when a calibration of this pool has ended */
    PoolCard(Calibrations calibrations, PoolStanding pool, Runnable changed) {
        this.calibrations = calibrations;
        this.pool = pool;
        this.progress =
                new JobProgress(() -> calibrations.job(pool.pool()), () -> calibrations.cancel(pool.pool()), changed);
        getContent().addClassNames("card", "stack");
        getContent().add(Texts.untranslated(new H2(pool.pool())), facts(), ready(), next, progress);
        next.addClassName("stack");
        next.add(next());
    }

    private Component facts() {
        Facts facts = new Facts();
        facts.fact("authoring.pool.people", number(pool.people()));
        facts.fact("authoring.pool.responses", number(pool.responses()));
        facts.fact(
                "authoring.pool.parameters",
                pool.parameters() == 0
                        ? Texts.text(new Span(), "authoring.pool.start")
                        : Texts.text(new Span(), "authoring.pool.version", pool.parameters()));
        pool.last()
                .filter(last -> !last.isWaiting())
                .ifPresent(last -> facts.fact("authoring.pool.last", link(last, "authoring.verdict." + last.state())));
        return facts;
    }

    private static Span number(int value) {
        return Texts.text(new Span(), "authoring.number", value);
    }

    private static RouterLink link(StoredCalibration calibration, String key) {
        RouterLink link = new RouterLink(
                "",
                CalibrationView.class,
                new RouteParameters("calibration", calibration.id().toString()));
        return Texts.text(link, key);
    }

    private Component ready() {
        ProgressBar bar = new ProgressBar(0, Math.max(1, pool.items()), pool.ready());
        Texts.name(bar, "authoring.pool.ready", pool.ready(), pool.items(), Calibrations.FEWEST_RESPONSES);
        Div box = new Div(
                Texts.text(
                        new Paragraph(),
                        "authoring.pool.ready",
                        pool.ready(),
                        pool.items(),
                        Calibrations.FEWEST_RESPONSES),
                bar);
        box.addClassName("pool-ready");
        return box;
    }

    private Component[] next() {
        if (calibrations.job(pool.pool()).filter(Job::isRunning).isPresent()) {
            return new Component[] {Texts.text(new Paragraph(), "authoring.pool.running")};
        }
        if (pool.isWaiting()) {
            RouterLink decide = link(pool.last().orElseThrow(), "authoring.pool.decide");
            decide.addClassName("button");
            return new Component[] {Texts.text(new Paragraph(), "authoring.pool.waiting"), decide};
        }
        if (!pool.canStart()) {
            return new Component[] {
                Texts.text(
                        new Paragraph(),
                        "authoring.pool.missing",
                        pool.missing(),
                        Calibrations.FEWEST_ITEMS,
                        Calibrations.FEWEST_RESPONSES)
            };
        }
        Button start = Texts.text(new Button(), "authoring.pool.start.button");
        start.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        start.setId("calibrate-" + pool.pool());
        start.addClickListener(click -> new CalibrationStartDialog(calibrations, pool, this::started).open());
        return new Component[] {start};
    }

    private void started() {
        next.removeAll();
        next.add(next());
        progress.show();
    }
}
