package org.readback.editing.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.readback.base.ui.Cards;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.editing.Finding;
import org.readback.editing.Finding.Weight;

/** What checks found in the text, each with a way to its line. */
final class FindingsPane extends Composite<Section> {
    private final Supplier<List<Finding>> check;
    private final IntConsumer show;
    private final Div found = new Div();

    /** @param show goes to a line of the text */
    FindingsPane(Supplier<List<Finding>> check, IntConsumer show) {
        this.check = check;
        this.show = show;
        var button = new Button();
        Texts.feed(button, button::setText, "editing.check.do");
        button.addClickListener(click -> run());
        found.addClassName("stack");
        found.getElement().setAttribute("role", "status");
        getContent().add(Texts.text(new Paragraph(), "editing.check.text"), button, found);
    }

    @Override
    protected Section initContent() {
        return Cards.titled("editing.check");
    }

    /** The text changed since. */
    void old() {
        if (found.getChildren().findAny().isEmpty()) return;
        found.removeAll();
        found.add(Texts.text(new Span(), "editing.check.old"));
    }

    private void run() {
        found.removeAll();
        List<Finding> all = check.get();
        if (all.isEmpty()) {
            found.add(Tags.of("met", "check", "editing.check.good"));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("editing-findings");
        all.forEach(finding -> list.add(row(finding)));
        found.add(list);
    }

    private ListItem row(Finding finding) {
        boolean must = finding.weight() == Weight.MUST;
        var words = Texts.text(new Span(), finding.key(), finding.parameters().toArray());
        var row = new ListItem(
                must
                        ? Tags.of("not", "warning", "editing.weight.MUST")
                        : Tags.of("soon", "search", "editing.weight.SHOULD"),
                words);
        if (finding.line() > 0) {
            var line = new NativeButton();
            line.add(Texts.text(new Span(), "editing.line", finding.line()));
            line.addClassName("chip");
            line.addClickListener(click -> show.accept(finding.line()));
            row.add(line);
        }
        return row;
    }
}
