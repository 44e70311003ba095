package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Notices;
import org.readback.base.ui.Texts;
import org.readback.editing.EditingSheet;
import org.readback.editing.ui.LessonEditorView.Services;

/** The original changed since it was translated: what changed in it, and a way to say that the translation follows. */
final class OutdatedPane extends Composite<Section> {
    OutdatedPane(Services services, EditingSheet sheet, String before) {
        String now = sheet.original().map(EditingSheet.Original::source).orElse("");
        var changes = new Details();
        Texts.feed(changes, changes::setSummaryText, "editing.outdated.changes");
        changes.add(new DifferencePane(before, now, sheet.lesson().first().code()));
        changes.setOpened(true);
        var follow = new Button();
        Texts.feed(follow, follow::setText, "editing.outdated.follow");
        follow.addClickListener(click -> {
            services.writing().follow(sheet.lesson().id(), sheet.language());
            Notices.tell("editing.outdated.done");
            getContent().setVisible(false);
        });
        follow.setEnabled(sheet.part() == EditingSheet.Part.WRITE);
        getContent().add(Texts.text(new Paragraph(), "editing.outdated.text"), changes, follow);
    }

    @Override
    protected Section initContent() {
        return Cards.titled("editing.outdated");
    }
}
