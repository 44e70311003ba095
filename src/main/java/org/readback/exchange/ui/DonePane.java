package org.readback.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Supplier;
import org.readback.base.ui.Cards;
import org.readback.base.ui.FileLinks;
import org.readback.base.ui.FileLinks.File;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.exchange.ImportId;
import org.readback.exchange.ImportReports;
import org.readback.exchange.ImportSheet;
import org.readback.exchange.ImportState;
import org.readback.exchange.Imports;

/** What came of an import: the report, and the way back. */
final class DonePane extends Composite<Section> {
    final Button undo = new Button();

    DonePane(Imports imports, ImportReports reports, ImportSheet sheet, Runnable changed) {
        ImportId id = sheet.card().id();
        var said = new Paragraph();
        said.getElement().setAttribute("role", "status");
        Texts.follow(said, locale -> said.setText(said(sheet, locale)));
        var links = new Div(
                download(
                        "exchange.report.text",
                        "import-report.txt",
                        "text/plain;charset=utf-8",
                        () -> reports.text(id)),
                download("exchange.report.json", "import-report.json", "application/json", () -> reports.json(id)),
                Texts.text(new Anchor("drafts"), "exchange.done.drafts"));
        links.addClassName("row");
        Texts.feed(undo, undo::setText, "exchange.undo.undo");
        undo.setVisible(sheet.card().state() == ImportState.TAKEN);
        undo.addClickListener(_ -> ask(() -> {
            imports.undo(id);
            changed.run();
        }));
        getContent().add(Cards.titled("exchange.done.title", said, links, new Div(undo)));
    }

    private static String said(ImportSheet sheet, java.util.Locale locale) {
        long drafts =
                sheet.lines().stream().filter(line -> line.draft().isPresent()).count();
        if (sheet.card().state() == ImportState.UNDONE) {
            return Texts.in(
                    locale,
                    "exchange.undone",
                    drafts - sheet.card().stayed(),
                    sheet.card().stayed());
        }
        var at = sheet.card().takenAt();
        return Texts.in(locale, "exchange.done", drafts, at == null ? "" : Formats.dateTime(at, locale));
    }

    private static void ask(Runnable undo) {
        var sure = new ConfirmDialog();
        sure.setHeader(Texts.now("exchange.undo.title"));
        sure.setText(Texts.now("exchange.undo.text"));
        sure.setConfirmText(Texts.now("exchange.undo.undo"));
        sure.setCancelText(Texts.now("exchange.undo.keep"));
        sure.setCancelable(true);
        sure.addConfirmListener(_ -> undo.run());
        sure.open();
    }

    private static Anchor download(String key, String name, String type, Supplier<Optional<String>> text) {
        return FileLinks.of(key, () -> text.get().map(words -> File.text(name, type, words)));
    }
}
