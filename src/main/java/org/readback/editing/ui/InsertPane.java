package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import java.util.stream.Collectors;
import org.readback.base.ui.Texts;
import org.readback.content.Lexeme;
import org.readback.editing.EditingSheet;
import org.readback.editing.ui.LessonEditorView.Services;
import org.readback.library.MediumCard;

/** Puts in what the product has already: an item of the lesson, its words, a sound or picture of the library. */
final class InsertPane extends Composite<Details> {
    private final MarkdownTools tools;

    InsertPane(Services services, EditingSheet sheet, MarkdownTools tools) {
        this.tools = tools;
        Texts.feed(getContent(), getContent()::setSummaryText, "editing.insert");
        Map<String, String> items = services.writing().items(sheet.lesson().id(), sheet.language());
        var item = new ComboBox<String>();
        item.setItems(items.keySet());
        item.setItemLabelGenerator(id -> id + " " + items.getOrDefault(id, ""));
        Texts.feed(item, item::setLabel, "editing.insert.item");
        var medium = new ComboBox<MediumCard>();
        medium.setItems(services.beginnings().media());
        medium.setItemLabelGenerator(card -> card.text().name());
        Texts.feed(medium, medium::setLabel, "editing.insert.medium");
        var rows = new Div(
                row(item, () -> {
                    if (item.getValue() != null) tools.block("::: check " + item.getValue() + "\n:::");
                }),
                row(medium, () -> {
                    MediumCard card = medium.getValue();
                    if (card != null)
                        put(card, services.beginnings().give(sheet.lesson().id(), card.id()));
                }),
                words(sheet),
                Texts.text(new Anchor("media-library"), "editing.insert.library"));
        rows.addClassName("stack");
        getContent().add(rows);
        getContent().setVisible(sheet.part() == EditingSheet.Part.WRITE);
    }

    private static Div row(ComboBox<?> field, Runnable act) {
        var put = new Button();
        Texts.feed(put, put::setText, "editing.insert.do");
        put.addClickListener(click -> act.run());
        var row = new Div(field, put);
        row.addClassNames("row", "editing-insert");
        return row;
    }

    private void put(MediumCard card, String file) {
        boolean sound = card.kind().isSound();
        String words = sound ? card.text().transcript() : card.text().alt();
        tools.block("::: " + (sound ? "sound " : "picture ") + file + "\n" + words + "\n:::");
    }

    private Button words(EditingSheet sheet) {
        var put = new Button();
        Texts.feed(put, put::setText, "editing.insert.words");
        put.addClickListener(click -> tools.block(sheet.lesson().words().stream()
                .map(Lexeme::id)
                .collect(Collectors.joining("\n", "::: words\n", "\n:::"))));
        put.setVisible(!sheet.lesson().words().isEmpty());
        return put;
    }
}
