package org.readback.exam.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.Locale;
import java.util.Optional;
import org.readback.assessment.AttemptStand;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.exam.Seat;

/** One person of a roster: where they are, how much time is left. */
final class SeatRow extends NativeTableRow {
    private final ValueSignal<Seat> seat;
    private final Div state = new Div();
    private final Span position = new Span();
    private final ProgressBar progress = new ProgressBar("exam.seat.progress", 0, 0);
    private final Span left = new Span();
    private final Span extra = new Span();
    final Button more = new Button();

    /** @param giveTime what the button does */
    SeatRow(Seat first, Runnable giveTime) {
        seat = new ValueSignal<>(first);
        getElement().setAttribute("role", "row");
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row").setAttribute("role", "rowheader");
        name.add(Texts.untranslated(new Span(first.name())));
        more.addThemeVariants(ButtonVariant.LUMO_SMALL);
        more.addClickListener(click -> giveTime.run());
        Texts.text(more, "exam.extra.give");
        Texts.name(more, "exam.extra.give.to", first.name());
        var signature = cell(new Span());
        signature.addClassName("exam-paper");
        var time = new Div(extra, more);
        time.addClassName("row");
        progress.addClassName("exam-meter");
        add(name, cell(state), cell(new Div(position, progress)), cell(left), cell(time), signature);
        Texts.follow(this, this::fill);
    }

    private static NativeTableCell cell(Component content) {
        var cell = new NativeTableCell(content);
        cell.getElement().setAttribute("role", "cell");
        return cell;
    }

    /** @param running whether the session is not closed */
    void show(Seat now, boolean running) {
        if (!now.equals(seat.peek())) seat.set(now);
        boolean over = now.attempt().flatMap(AttemptStand::finishedAt).isPresent();
        more.setVisible(running && !over);
    }

    private void fill(Locale locale) {
        Seat now = seat.get();
        state.removeAll();
        state.add(standing(now));
        Optional<AttemptStand> attempt = now.attempt();
        attempt.filter(AttemptStand::stuck).ifPresent(at -> {
            var words = new Span(Texts.in(locale, "exam.seat.stuck", at.atItem().toMinutes()));
            state.add(Tags.of("soon", "warning", words));
        });
        position.setText(attempt.map(at -> Texts.in(locale, "exam.seat.item", at.position(), at.most()))
                .orElse(""));
        progress.setVisible(attempt.isPresent());
        attempt.ifPresent(at -> progress.show(at.finishedAt().isPresent() ? at.most() : at.position(), at.most()));
        left.setText(attempt.filter(at -> at.finishedAt().isEmpty())
                .map(at -> Texts.in(locale, "exam.seat.minutes", at.left().toMinutes()))
                .orElse(""));
        extra.setText(now.extraPercent() == 0 ? "" : Texts.in(locale, "exam.extra.percent", now.extraPercent()));
    }

    private static Component standing(Seat seat) {
        if (seat.attempt().isEmpty()) {
            return seat.admittedAt().isPresent()
                    ? Tags.of("soon", "check", "exam.seat.admitted")
                    : Tags.of("unknown", "clock", "exam.seat.waiting");
        }
        AttemptStand at = seat.attempt().get();
        if (at.finishedAt().isPresent()) {
            return new Anchor("results/" + at.attempt(), finished(at));
        }
        return at.held() ? Tags.of("soon", "pause", "exam.seat.held") : Tags.of("met", "half", "exam.seat.running");
    }

    private static Component finished(AttemptStand at) {
        return Tags.of("met", "check", at.stopped() ? "exam.seat.stopped" : "exam.seat.finished");
    }
}
