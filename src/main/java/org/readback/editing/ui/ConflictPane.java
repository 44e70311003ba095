package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.readback.base.ui.Texts;

/** Two people changed the same lines: what differs, and a choice. Neither text is lost, whatever is chosen: the one that
 * is not stays among the earlier ones. */
final class ConflictPane extends Composite<Section> {
    private final Div what = new Div();
    private final String lang;
    private @Nullable Conflict open;

    /** What stands in the database, and how often it was saved by then. */
    private record Conflict(String theirs, int saves) {}

    /** What was chosen.
     *
     * @param theirs the text of the other person, which stands in the database
     * @param saves how often it was saved by then */
    record Choice(String theirs, int saves, boolean isTheirs) {}

    ConflictPane(String lang, Consumer<Choice> choose) {
        this.lang = lang;
        var mine = new Button();
        Texts.feed(mine, mine::setText, "editing.conflict.mine");
        mine.addClickListener(click -> chosen(choose, false));
        var theirs = new Button();
        Texts.feed(theirs, theirs::setText, "editing.conflict.theirs");
        theirs.addClickListener(click -> chosen(choose, true));
        var buttons = new Div(mine, theirs);
        buttons.addClassName("row");
        what.addClassName("stack");
        getContent().addClassNames("card", "stack", "editing-conflict");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(Texts.text(new H2(), "editing.conflict"), what, buttons);
        getContent().setVisible(false);
    }

    private void chosen(Consumer<Choice> choose, boolean theirs) {
        Conflict now = open;
        if (now == null) return;
        getContent().setVisible(false);
        open = null;
        choose.accept(new Choice(now.theirs(), now.saves(), theirs));
    }

    void show(String mine, String theirs, int saves, String by) {
        open = new Conflict(theirs, saves);
        what.removeAll();
        what.add(Texts.text(new Paragraph(), "editing.conflict.text", by), new DifferencePane(theirs, mine, lang));
        getContent().setVisible(true);
    }
}
