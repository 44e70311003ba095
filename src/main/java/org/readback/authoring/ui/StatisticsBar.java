package org.readback.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.readback.analysis.ItemFinding;
import org.readback.analysis.ItemFindings;
import org.readback.base.Job;
import org.readback.base.ui.Formats;
import org.readback.base.ui.JobProgress;
import org.readback.base.ui.Texts;
import org.readback.item.LanguageTag;

/** When the statistics were computed, a way to compute them anew, and the page of a pool to take away. */
final class StatisticsBar extends Composite<Div> {
    private final ItemFindings findings;
    private final Span state = new Span();
    final Button compute = new Button();
    private final JobProgress progress;
    final ComboBox<String> pool = new ComboBox<>();
    final Anchor page = new Anchor();
    private final LanguageTag language;
    private List<String> offered = List.of();

    /** @param language in which items are read
     * @param renewed called once they have been computed */
    StatisticsBar(ItemFindings findings, LanguageTag language, Runnable renewed) {
        this.findings = findings;
        this.language = language;
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
        Texts.feed(pool, pool::setLabel, "authoring.page.pool");
        pool.setClearButtonVisible(true);
        pool.addValueChangeListener(change -> page.setVisible(change.getValue() != null));
        Texts.text(page, "authoring.page.download");
        page.addClassName("button");
        page.setVisible(false);
        page.setHref(DownloadHandler.fromInputStream(this::download));
        getContent().add(state, compute, progress, pool, page);
    }

    private DownloadResponse download(DownloadEvent event) {
        var html = new AtomicReference<>("");
        UI ui = event.getUI();
        ui.accessSynchronously(() -> html.set(
                new PoolPage(pool.getValue(), findings.pool(pool.getValue()), language, ui.getLocale()).html()));
        byte[] bytes = html.get().getBytes(StandardCharsets.UTF_8);
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), pool.getValue() + "-statistics.html", "text/html", bytes.length);
    }

    private void tell() {
        compute.setEnabled(findings.job().filter(Job::isRunning).isEmpty());
        Collection<ItemFinding> all = findings.newest().values();
        List<String> pools =
                all.stream().map(ItemFinding::pool).distinct().sorted().toList();
        if (!pools.equals(offered)) {
            offered = pools;
            pool.setItems(pools);
        }
        pool.setVisible(!pools.isEmpty());
        Optional<Instant> newest = all.stream().map(ItemFinding::computedAt).max(Comparator.naturalOrder());
        state.setText(newest.map(at -> Texts.now(
                        "authoring.statistics.computed",
                        Formats.dateTime(at, UI.getCurrent().getLocale())))
                .orElseGet(() -> Texts.now("authoring.statistics.none")));
    }
}
