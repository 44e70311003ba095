package org.readback.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.readback.base.Job;

/** Follows long work while it is on screen: a bar, how far it is, a way to stop it; afterwards how it ended, unless it
 * ended well. Nothing is shown where there is no job. */
public final class JobProgress extends Composite<Div> {
    private static final int EVERY_MS = 1000;

    private final Supplier<Optional<Job>> source;
    private final Runnable whenEnded;
    final ProgressBar bar = new ProgressBar();
    final Span words = new Span();
    final Button stop = new Button();
    private @Nullable Registration polls;
    private boolean ran;

    /** @param source the job as it stands now
     * @param cancel asks it to stop
     * @param whenEnded called once after a job that was seen running has ended, however it did */
    public JobProgress(Supplier<Optional<Job>> source, Runnable cancel, Runnable whenEnded) {
        this.source = source;
        this.whenEnded = whenEnded;
        words.getElement().setAttribute("role", "status");
        Texts.feed(stop, stop::setText, "base.job.stop");
        stop.addClickListener(click -> {
            stop.setEnabled(false);
            cancel.run();
        });
        Texts.name(bar, "base.job.label");
        getContent().addClassName("job-progress");
        getContent().add(bar, words, stop);
        Texts.follow(this, locale -> show());
    }

    /** Looks again: to be called after a start. */
    public void show() {
        Optional<Job> job = source.get();
        boolean runs = job.filter(Job::isRunning).isPresent();
        setVisible(runs || job.filter(ended -> ended.state() != Job.State.DONE).isPresent());
        bar.setVisible(runs);
        stop.setVisible(runs);
        job.ifPresent(this::tell);
        follow(runs);
        if (ran && !runs) {
            ran = false;
            stop.setEnabled(true);
            whenEnded.run();
        }
        ran = runs;
    }

    private void tell(Job job) {
        bar.setValue(job.progress());
        words.setText(
                switch (job.state()) {
                    case RUNNING -> Texts.now("base.job.running", Formats.percent(job.progress()));
                    case DONE -> Texts.now("base.job.done");
                    case CANCELLED -> Texts.now("base.job.cancelled");
                    case INTERRUPTED -> Texts.now("base.job.interrupted");
                    case FAILED ->
                        job.fault()
                                .map(fault -> Texts.now(
                                        fault.key(), fault.parameters().toArray()))
                                .orElse("");
                });
    }

    private void follow(boolean runs) {
        if (!runs && polls != null) {
            stopPolling();
        } else if (runs && polls == null && isAttached()) {
            getUI().ifPresent(ui -> {
                watch(ui, 1);
                polls = ui.addPollListener(poll -> show());
            });
        }
    }

    private void stopPolling() {
        if (polls == null) return;
        polls.remove();
        polls = null;
        getUI().ifPresent(ui -> watch(ui, -1));
    }

    /** Several jobs may be followed on one page: it asks as long as one of them runs. */
    private static void watch(UI ui, int more) {
        Watchers watchers =
                Optional.ofNullable(ComponentUtil.getData(ui, Watchers.class)).orElse(new Watchers(0));
        int count = watchers.count() + more;
        ComponentUtil.setData(ui, Watchers.class, new Watchers(count));
        ui.setPollInterval(count > 0 ? EVERY_MS : -1);
    }

    private record Watchers(int count) {}

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stopPolling();
        super.onDetach(event);
    }
}
