package org.readback.assessment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Locale;
import org.readback.assessment.AttemptSheet;
import org.readback.assessment.Remaining;
import org.readback.base.ui.Icons;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;

/** Which test and part, how much is left, how much is saved, the time. */
final class AttemptBar extends Composite<Header> {
    private final ValueSignal<AttemptSheet.Asking> sheet;
    private final H1 title = new H1();
    private final Span more = new Span();
    private final Span savedWords = new Span();
    private final Span saved = Tags.of("met", "check", savedWords);
    private final Span line = new Span();
    private final TimeLeft time;

    /** @param timeOver run when the browser has counted down to zero */
    AttemptBar(AttemptSheet.Asking first, Runnable timeOver) {
        sheet = new ValueSignal<>(first);
        time = new TimeLeft(timeOver);
        more.addClassName("small");
        var what = new Div(Icons.of("shield"), title);
        what.addClassName("what");
        var state = new Div(more, saved, time);
        state.addClassName("state");
        var words = new Div(what, state);
        words.addClassName("words");
        var progress = new Div(line);
        progress.addClassName("progress-line");
        progress.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("attempt-bar");
        getContent().add(words, progress);
        Texts.follow(this, this::fill);
    }

    void show(AttemptSheet.Asking now) {
        sheet.set(now);
        time.countDown(now.remaining());
    }

    /** While time stands still, none is shown. */
    void setHeld(boolean held) {
        time.setVisible(!held);
    }

    /** The sound of the item is there: its time begins now. */
    void countDown(Remaining remaining) {
        time.countDown(remaining);
    }

    private void fill(Locale locale) {
        var now = sheet.get();
        var part = Words.part(now.part(), locale);
        title.setText(now.test().in(locale) + (part.isEmpty() ? "" : " · " + part));
        int left = now.remaining().items();
        int answered = now.position() - 1;
        more.setText(Texts.in(locale, "assessment.attempt.more", left));
        saved.setVisible(answered > 0);
        savedWords.setText(Texts.in(locale, "assessment.attempt.saved", answered));
        line.getStyle().set("width", Math.round(100.0 * answered / (answered + Math.max(1, left))) + "%");
    }
}
