package org.readback.paper.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.readback.account.AccountId;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.paper.CellSaved;
import org.readback.paper.EntryGrid;
import org.readback.paper.EntryGrid.Column;
import org.readback.paper.EntryGrid.Standing;
import org.readback.paper.PaperEntries;

/** One person's answer sheet. */
final class EntryRow extends Composite<Section> {
    private final PaperEntries entries;
    private EntryGrid.Row row;
    final List<CellField> cells = new ArrayList<>();
    final Span points = new Span();
    final Div message = new Div();
    final Button finish = new Button();
    private final Div end = new Div();

    EntryRow(PaperEntries entries, List<Column> columns, EntryGrid.Row row) {
        this.entries = entries;
        this.row = row;
        var name = Texts.untranslated(new H2(row.name()));
        var taken = new Span();
        taken.addClassName("small");
        Texts.follow(
                taken,
                locale -> taken.setText(Texts.in(locale, "paper.entry.taken", Formats.date(row.takenOn(), locale))));
        var head = new Div(name, taken, points);
        head.addClassNames("row", "paper-head");
        var line = new Div();
        line.addClassName("paper-cells");
        for (int i = 0; i < columns.size(); i++) {
            var cell = new CellField(row.name(), columns.get(i), row.cells().get(i));
            cell.input.addValueChangeListener(change -> {
                if (change.isFromClient()) save(cell);
            });
            cells.add(cell);
            line.add(cell);
        }
        message.getElement().setAttribute("role", "status");
        message.addClassName("paper-message");
        finish.addClickListener(click -> ask());
        Texts.feed(finish, finish::setText, "paper.entry.finish");
        end.addClassName("row");
        getContent().addClassNames("card", "stack");
        getContent().add(head, line, message, end);
        Texts.follow(this, this::tell);
    }

    boolean isOf(AccountId person) {
        return row.person().equals(person);
    }

    void focus() {
        cells.getFirst().input.focus();
    }

    private void save(CellField cell) {
        switch (entries.save(row.id(), cell.position(), cell.input.getValue())) {
            case CellSaved.Kept(var now) -> {
                row = now;
                cell.kept(now.cells().get(cell.position() - 1));
                message.setText(Texts.now("paper.cell.kept", cell.position()));
                message.removeClassName("paper-wrong");
            }
            case CellSaved.Refused(var why) -> {
                cell.refused();
                message.setText(Texts.now("paper.cell.refused", cell.position(), Texts.now("paper.cell.why." + why)));
                message.addClassName("paper-wrong");
            }
        }
        tell(message.getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH));
    }

    private void tell(Locale locale) {
        points.setText(Texts.in(
                locale, "paper.entry.points", String.format(locale, "%.2f", row.points()), row.of(), row.open()));
        end.removeAll();
        boolean isFinished = row.standing() == Standing.FINISHED;
        cells.forEach(cell -> cell.input.getElement().setAttribute("readonly", isFinished));
        if (isFinished) {
            end.add(
                    Tags.of("met", "check", "paper.entry.finished"),
                    Texts.text(new Anchor("results/" + row.id()), "paper.entry.result"));
        } else {
            end.add(finish);
        }
    }

    private void ask() {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.now("paper.entry.sure.title", row.name()));
        dialog.setText(Texts.now("paper.entry.sure.text", row.open()));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.now("paper.entry.sure.back"));
        dialog.setConfirmText(Texts.now("paper.entry.finish"));
        dialog.addConfirmListener(confirmed -> finish());
        dialog.open();
    }

    void finish() {
        entries.finish(row.id());
        row = new EntryGrid.Row(row.id(), row.person(), row.name(), row.takenOn(), Standing.FINISHED, row.cells());
        message.setText(Texts.now("paper.entry.done"));
        message.removeClassName("paper-wrong");
        tell(message.getUI().map(ui -> ui.getLocale()).orElse(Locale.ENGLISH));
    }
}
