package org.readback.readiness.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Optional;
import org.readback.base.ui.Facts;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.readiness.BoardSheet;
import org.readback.readiness.CellWords;
import org.readback.readiness.Looks;
import org.readback.requirement.Cell;
import org.readback.requirement.CellState;
import org.readback.requirement.Evidence;
import org.readback.requirement.Requirement;
import org.readback.requirement.Row;
import org.readback.requirement.Subject;
import org.readback.requirement.Waiver;

/** What a cell rests on, or all that somebody lacks. */
final class CellDialog extends Dialog {
    private final BoardSheet board;
    private final Row row;
    private final CellWords words;

    private CellDialog(BoardSheet board, Row row, CellWords words) {
        this.board = board;
        this.row = row;
        this.words = words;
        setHeaderTitle(board.name(row));
        var close = new Button(words.text("readiness.cell.close"), click -> close());
        Anchor person = new Anchor("people/" + row.facts().person(), words.text("readiness.cell.person"));
        person.addClassNames("button", "quiet");
        getFooter().add(person, close);
        addClassName("readiness-cell");
    }

    /** What one cell rests on. */
    static CellDialog of(BoardSheet board, Row row, Subject subject, CellWords words) {
        var dialog = new CellDialog(board, row, words);
        dialog.add(dialog.cell(subject, board.cell(row, subject).orElseThrow()));
        return dialog;
    }

    /** All that a person lacks. */
    static CellDialog of(BoardSheet board, Row row, CellWords words) {
        var dialog = new CellDialog(board, row, words);
        var list = new UnorderedList();
        for (Subject subject : board.board().columns()) {
            board.cell(row, subject)
                    .filter(cell -> !cell.state().isGood())
                    .ifPresent(cell -> list.add(
                            new ListItem(new Span(board.title(subject, words.locale()) + ": "), tag(cell, words))));
        }
        dialog.add(new Paragraph(
                words.word(row.state()) + " · " + words.posts(board.member(row).posts())));
        if (list.getChildren().findAny().isPresent()) dialog.add(list);
        return dialog;
    }

    static Span tag(Cell cell, CellWords words) {
        var tag = new Span(words.sentence(cell));
        if (cell.state() != CellState.NOT_REQUIRED) tag.addClassNames("tag", Looks.of(cell.state()));
        return tag;
    }

    private Div cell(Subject subject, Cell cell) {
        var facts = new Facts();
        facts.fact("readiness.column.requirement", board.title(subject, words.locale()));
        facts.fact("readiness.column.status", tag(cell, words));
        cell.requirement().ifPresent(asked -> asked(asked, facts));
        cell.evidence().ifPresent(evidence -> evidence(evidence, cell, facts));
        if (cell.state() == CellState.WAIVED) waiver(subject).ifPresent(waiver -> waiver(waiver, facts));
        Div content = new Div(facts);
        if (cell.evidence().isEmpty()
                && cell.state() != CellState.WAIVED
                && cell.requirement().isPresent()) {
            content.add(new Paragraph(words.text("readiness.cell.nothing")));
        }
        content.addClassName("stack");
        return content;
    }

    private void asked(Requirement asked, Facts facts) {
        facts.fact("readiness.column.needs", words.needed(Optional.of(asked)));
        facts.fact("readiness.cell.source", Texts.untranslated(new Span(asked.source())));
    }

    private void evidence(Evidence evidence, Cell cell, Facts facts) {
        facts.fact("readiness.column.has", words.held(evidence));
        facts.fact("readiness.cell.on", day(evidence.on()));
        cell.until().ifPresent(until -> facts.fact("readiness.column.until", day(until)));
        if (!evidence.issuer().isBlank()) {
            facts.fact("readiness.cell.issuer", Texts.untranslated(new Span(evidence.issuer())));
        }
        facts.fact("readiness.cell.evidence", Texts.untranslated(new Span(evidence.id())));
    }

    private Optional<Waiver> waiver(Subject subject) {
        return row.facts().waivers().stream()
                .filter(waiver -> waiver.subject().equals(subject) && waiver.covers(board.day()))
                .findFirst();
    }

    private void waiver(Waiver waiver, Facts facts) {
        facts.fact("readiness.cell.reason", Texts.untranslated(new Span(waiver.reason())));
        facts.fact("readiness.cell.from", day(waiver.from()));
    }

    private String day(LocalDate day) {
        return Formats.date(day, words.locale());
    }
}
