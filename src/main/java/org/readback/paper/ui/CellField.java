package org.readback.paper.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.readback.base.ui.Texts;
import org.readback.paper.EntryGrid;

/** A cell to type in, with the number of its item above it, and below it what can stand there and a sign: kept, or
 * not to be read. */
final class CellField extends Div {
    private static final int LONGEST = 1000;

    final Input input = new Input(ValueChangeMode.ON_CHANGE);
    private final Span sign = new Span();
    private final int position;

    /** @param person whose answer sheet it is, by name */
    CellField(String person, EntryGrid.Column column, EntryGrid.Cell cell) {
        position = column.position();
        addClassNames("paper-cell", column.isWords() ? "paper-words" : "paper-letters");
        var hint = new Span(column.hint());
        hint.addClassName("paper-hint");
        hint.getElement().setAttribute("aria-hidden", "true");
        var number = new Span(Integer.toString(position));
        number.addClassName("paper-number");
        number.getElement().setAttribute("aria-hidden", "true");
        sign.addClassName("paper-sign");
        sign.getElement().setAttribute("aria-hidden", "true");
        input.setValue(cell.written());
        var element = input.getElement();
        element.setAttribute("data-position", Integer.toString(position));
        element.setAttribute("autocomplete", "off");
        element.setAttribute("spellcheck", "false");
        element.setAttribute("autocapitalize", column.isWords() ? "none" : "characters");
        element.setAttribute("maxlength", Integer.toString(LONGEST));
        if (column.isConfirming()) addClassName("paper-confirming");
        String key = column.isWords() ? "paper.cell.words" : "paper.cell.letters";
        Texts.name(input, key, person, position, column.hint());
        Texts.feed(input, text -> element.setAttribute("title", text), key, person, position, column.hint());
        add(number, input, hint, sign);
        if (cell.isTyped()) kept(cell);
    }

    int position() {
        return position;
    }

    void kept(EntryGrid.Cell cell) {
        sign.setText(cell.written().isEmpty() ? "–" : "✓");
        input.getElement().removeAttribute("aria-invalid");
        removeClassName("paper-refused");
        addClassName("paper-kept");
    }

    void refused() {
        sign.setText("!");
        input.getElement().setAttribute("aria-invalid", "true");
        removeClassName("paper-kept");
        addClassName("paper-refused");
    }
}
