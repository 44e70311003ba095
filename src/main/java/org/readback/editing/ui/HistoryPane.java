package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.readback.base.ui.EmptyState;
import org.readback.base.ui.Notices;
import org.readback.base.ui.RevisionWords;
import org.readback.base.ui.Texts;
import org.readback.editing.EditingSheet;
import org.readback.editing.LessonRevision;
import org.readback.editing.LessonWriting;
import org.readback.editing.Written;

/** The list at the left; at the right what differs from the text as it stands now. */
final class HistoryPane extends Composite<Div> {
    private final LessonWriting writing;
    private final EditingSheet sheet;
    private final Section chosen = new Section();

    HistoryPane(LessonWriting writing, EditingSheet sheet) {
        this.writing = writing;
        this.sheet = sheet;
        List<LessonRevision> all = writing.history(sheet.lesson().id(), sheet.language());
        if (all.isEmpty()) {
            getContent().add(new EmptyState("editing.history.none"));
            return;
        }
        var list = new OrderedList();
        list.addClassName("editing-revisions");
        all.forEach(each -> list.add(new ListItem(button(each, list))));
        chosen.addClassNames("card", "stack");
        chosen.getElement().setAttribute("aria-live", "polite");
        chosen.add(Texts.text(new Span(), "editing.history.choose"));
        getContent().addClassName("editing-history");
        getContent().add(list, chosen);
    }

    private NativeButton button(LessonRevision each, OrderedList list) {
        var button = new NativeButton();
        button.add(RevisionWords.of(each.revision(), each.aside(), each.by(), each.at()));
        button.addClassName("editing-revision");
        button.addClickListener(click -> {
            list.getChildren()
                    .flatMap(row -> row.getChildren())
                    .forEach(other -> other.getElement().setAttribute("aria-pressed", "false"));
            button.getElement().setAttribute("aria-pressed", "true");
            show(each);
        });
        return button;
    }

    private void show(LessonRevision each) {
        chosen.removeAll();
        writing.revision(sheet.lesson().id(), sheet.language(), each.revision(), each.aside())
                .ifPresent(source -> {
                    chosen.add(
                            Texts.text(new H2(), "editing.history.difference", each.revision()),
                            new DifferencePane(
                                    source, sheet.source(), sheet.language().code()));
                    if (sheet.part() == EditingSheet.Part.WRITE && !source.equals(sheet.source())) {
                        chosen.add(restore(source));
                    }
                });
    }

    private Button restore(String source) {
        var restore = new Button();
        Texts.feed(restore, restore::setText, "editing.history.restore");
        restore.addClickListener(click -> {
            writing.save(sheet.lesson().id(), sheet.language(), new Written(sheet.saves(), sheet.source(), source));
            Notices.tell("editing.history.restored");
            UI.getCurrent()
                    .navigate("lesson-drafts/" + sheet.lesson().id() + "/"
                            + sheet.language().code());
        });
        return restore;
    }
}
