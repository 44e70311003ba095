package org.readback.exam.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.local.ValueSignal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.readback.account.AccountId;
import org.readback.base.ui.ProgressBar;
import org.readback.base.ui.Texts;
import org.readback.exam.ExamSessions;
import org.readback.exam.Seat;
import org.readback.exam.SessionCard;
import org.readback.exam.SessionSheet;
import org.readback.exam.SessionState;

/** Where each person of the roster is; on paper a list to sign. Rows stay while their contents change, so that nobody
 * loses the place on the keyboard. */
final class RosterTable extends Composite<Section> {
    private static final List<String> HEADS =
            List.of("exam.seat.name", "exam.seat.state", "exam.seat.progress", "exam.seat.left", "exam.seat.extra");

    private final ExamSessions sessions;
    private final SessionCard card;
    private final Runnable changed;
    private final Paragraph summary = new Paragraph();
    private final ValueSignal<Counts> counts = new ValueSignal<>(new Counts(0, 0, 0));
    private final ProgressBar done = new ProgressBar("exam.summary.label", 0, 0);
    private final NativeTable table = new NativeTable();
    final Map<AccountId, SeatRow> rows = new HashMap<>();

    /** @param changed to look again */
    RosterTable(ExamSessions sessions, SessionCard card, Runnable changed) {
        this.sessions = sessions;
        this.card = card;
        this.changed = changed;
        Texts.follow(summary, this::tellCounts);
        Texts.feed(table, table::setCaptionText, "exam.roster");
        table.getElement().setAttribute("role", "table");
        table.addClassName("exam-roster");
        NativeTableRow head = table.getHead().addRow();
        head.getElement().setAttribute("role", "row");
        HEADS.forEach(key -> head.add(Texts.text(head(), key)));
        head.add(Texts.text(paper(head()), "exam.seat.signature"));
        getContent().addClassNames("card", "stack");
        done.addClassName("exam-meter");
        var sum = new Div(summary, done);
        sum.addClassName("exam-summary");
        var rule = Texts.text(new Paragraph(), "exam.stuck.rule");
        rule.addClassName("small");
        getContent().add(sum, table, rule);
    }

    private void tellCounts(Locale locale) {
        Counts now = counts.get();
        summary.setText(Texts.in(locale, "exam.summary", now.admitted(), now.people(), now.finished()));
    }

    private record Counts(int admitted, int people, int finished) {}

    private static NativeTableHeaderCell head() {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col").setAttribute("role", "columnheader");
        return cell;
    }

    private static NativeTableHeaderCell paper(NativeTableHeaderCell cell) {
        cell.addClassName("exam-paper");
        return cell;
    }

    void show(SessionSheet sheet) {
        boolean running = sheet.card().state() != SessionState.CLOSED;
        for (Seat seat : sheet.seats()) {
            rows.computeIfAbsent(seat.person(), _ -> row(seat)).show(seat, running);
        }
        int finished = (int) sheet.seats().stream()
                .filter(seat ->
                        seat.attempt().filter(at -> at.finishedAt().isPresent()).isPresent())
                .count();
        var now = new Counts(sheet.card().admitted(), sheet.seats().size(), finished);
        if (!now.equals(counts.peek())) counts.set(now);
        done.show(finished, now.people());
    }

    private SeatRow row(Seat seat) {
        var row = new SeatRow(
                seat,
                () -> new ExtraTimeDialog(seat.name(), seat.extraPercent(), extra -> {
                            sessions.giveTime(card.session(), seat.person(), extra);
                            changed.run();
                        })
                        .open());
        table.getBody().add(row);
        return row;
    }
}
