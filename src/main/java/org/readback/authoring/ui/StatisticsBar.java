package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.readback.analysis.ItemFinding;
import org.readback.analysis.ItemFindings;
import org.readback.base.Job;
import org.readback.base.ui.Formats;
import org.readback.base.ui.JobProgress;
import org.readback.base.ui.Texts;

/** When the statistics were computed, a way to compute them anew, and the page of a pool to take away. */
final class StatisticsBar extends Composite<Div> {
    private final ItemFindings findings;
    private final Span state = new Span();
    final Button compute = new Button();
    private final JobProgress progress;

    /** @param renewed called once they have been computed */
    StatisticsBar(ItemFindings findings, Runnable renewed) {
        this.findings = findings;
        state.addClassName("small");
        Texts.feed(compute, compute::setText, "authoring.statistics.compute");
        progress = new JobProgress(findings::job, findings::cancel, () -> {
            tell();
            renewed.run();
        });
        compute.addClickListener(click -> {
            findings.compute();
            progress.show();
            tell();
        });
        Texts.follow(this, locale -> tell());
        getContent().addClassName("statistics-bar");
        getContent().add(state, compute, progress);
    }

    private void tell() {
        compute.setEnabled(findings.job().filter(Job::isRunning).isEmpty());
        Optional<Instant> newest =
                findings.newest().values().stream().map(ItemFinding::computedAt).max(Comparator.naturalOrder());
        state.setText(newest.map(at -> Texts.now(
                        "authoring.statistics.computed",
                        Formats.dateTime(at, UI.getCurrent().getLocale())))
                .orElseGet(() -> Texts.now("authoring.statistics.none")));
    }
}
