package org.readback.editing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import org.readback.account.Role;
import org.readback.account.SignedIn;
import org.readback.base.ui.Cards;
import org.readback.base.ui.ContentTexts;
import org.readback.base.ui.HomeTile;
import org.readback.base.ui.Texts;
import org.readback.editing.DeskRow;
import org.readback.editing.LessonWriting;
import org.readback.item.LanguageTag;

/** On the page Today: the lessons that wait for this reviewer. */
@org.springframework.stereotype.Component
class WritingTile implements HomeTile {
    private static final int ORDER = 60;

    private final SignedIn signedIn;
    private final LessonWriting writing;

    WritingTile(SignedIn signedIn, LessonWriting writing) {
        this.signedIn = signedIn;
        this.writing = writing;
    }

    @Override
    public Optional<Component> card() {
        if (!signedIn.require().is(Role.INSTRUCTOR)) return Optional.empty();
        List<DeskRow> waiting = writing.waiting();
        if (waiting.isEmpty()) return Optional.empty();
        var list = new UnorderedList();
        list.addClassName("editing-waiting");
        waiting.forEach(row -> row.waiting().forEach(language -> list.add(row(row, language))));
        return Optional.of(
                Cards.titled("editing.tile", list, Texts.text(new Anchor("lesson-drafts"), "editing.tile.all")));
    }

    private static ListItem row(DeskRow row, LanguageTag language) {
        return new ListItem(
                ContentTexts.text(new Span(), row.title()),
                Texts.text(new Span(), "editing.language." + language.code()),
                ContentTexts.link(
                        "lesson-drafts/" + row.lesson() + "/" + language.code(), "editing.waiting.open", row.title()));
    }

    @Override
    public int order() {
        return ORDER;
    }
}
