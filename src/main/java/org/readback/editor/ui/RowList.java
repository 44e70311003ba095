package org.readback.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.readback.base.ui.Texts;

/** Rows that are added, removed and moved up and down by buttons; what was done is announced. */
final class RowList<T> extends Composite<Div> {
    private final String words;
    private final Function<T, Row<T>> maker;
    private final Runnable changed;
    private final List<Frame<T>> frames = new ArrayList<>();
    private final Div list = new Div();
    private final Span said = new Span();
    private Function<T, Boolean> removable = value -> true;

    /** @param words key stem of the texts: {@code .title} of the list, {@code .one} with the number of a row, {@code .add} */
    RowList(String words, List<T> values, Function<T, Row<T>> maker, Runnable changed) {
        this.words = words;
        this.maker = maker;
        this.changed = changed;
        getContent().addClassName("editor-rows");
        getContent().getElement().setAttribute("role", "group");
        Texts.name(getContent(), words + ".title");
        Span title = Texts.text(new Span(), words + ".title");
        title.addClassName("editor-rows-title");
        list.addClassName("editor-rows-list");
        said.addClassName("editor-said");
        said.getElement().setAttribute("role", "status");
        getContent().add(title, list, said);
        values.forEach(this::append);
        Texts.follow(this, locale -> number());
    }

    /** With a button that adds a row.
     *
     * @param blank what a new row holds, given the keys that are taken */
    RowList<T> adding(Function<Set<String>, T> blank) {
        Button add = Texts.text(new Button(), words + ".add");
        add.addClassName("editor-add");
        add.addClickListener(click -> {
            add(blank.apply(keys()));
            changed.run();
        });
        getContent().add(add);
        return this;
    }

    /** Told before a row goes; a row for which it says false stays. */
    RowList<T> removing(Function<T, Boolean> allowed) {
        removable = allowed;
        return this;
    }

    /** Puts a row at the end, and the cursor into its first field. */
    void add(T value) {
        Frame<T> frame = append(value);
        number();
        said.setText(Texts.now("editor.row.added", name(frames.size() - 1)));
        focusFirst(frame.row);
    }

    List<T> values() {
        return frames.stream().map(frame -> frame.row.value()).toList();
    }

    Set<String> keys() {
        return frames.stream().map(frame -> frame.row.key()).collect(Collectors.toSet());
    }

    private Frame<T> append(T value) {
        var frame = new Frame<>(maker.apply(value));
        frame.up.addClickListener(click -> move(frame, -1));
        frame.down.addClickListener(click -> move(frame, 1));
        frame.remove.addClickListener(click -> remove(frame));
        frames.add(frame);
        list.add(frame);
        return frame;
    }

    private void move(Frame<T> frame, int by) {
        int from = frames.indexOf(frame);
        int to = from + by;
        if (to < 0 || to >= frames.size()) return;
        Collections.swap(frames, from, to);
        list.remove(frame);
        list.addComponentAtIndex(to, frame);
        number();
        said.setText(Texts.now("editor.row.moved", name(from), to + 1, frames.size()));
        (by < 0 ? frame.up : frame.down).focus();
        changed.run();
    }

    private void remove(Frame<T> frame) {
        if (!Boolean.TRUE.equals(removable.apply(frame.row.value()))) return;
        int at = frames.indexOf(frame);
        String gone = name(at);
        frames.remove(frame);
        list.remove(frame);
        number();
        said.setText(Texts.now("editor.row.removed", gone));
        if (!frames.isEmpty())
            frames.get(Math.min(at, frames.size() - 1)).remove.focus();
        changed.run();
    }

    private String name(int at) {
        return Texts.now(words + ".one", at + 1);
    }

    private void number() {
        for (int i = 0; i < frames.size(); i++) frames.get(i).tell(name(i), i == 0, i == frames.size() - 1);
    }

    private static void focusFirst(Component row) {
        row.getChildren()
                .filter(com.vaadin.flow.component.Focusable.class::isInstance)
                .map(com.vaadin.flow.component.Focusable.class::cast)
                .findFirst()
                .ifPresent(com.vaadin.flow.component.Focusable::focus);
    }

    /** A row with its buttons. */
    private static final class Frame<T> extends Div {
        final Row<T> row;
        final NativeButton up = new NativeButton();
        final NativeButton down = new NativeButton();
        final NativeButton remove = new NativeButton();
        private final Span number = new Span();

        Frame(Row<T> row) {
            this.row = row;
            addClassName("editor-row");
            getElement().setAttribute("role", "group");
            number.addClassName("editor-row-name");
            Div head = new Div(number, sign(up, "↑"), sign(down, "↓"), sign(remove, "×"));
            head.addClassName("editor-row-head");
            add(head, row);
        }

        private static NativeButton sign(NativeButton button, String sign) {
            Span drawn = new Span(sign);
            drawn.getElement().setAttribute("aria-hidden", "true");
            button.add(drawn);
            button.addClassName("editor-sign");
            return button;
        }

        /** A button at its end stays where it is and is told to do nothing: it may hold the focus. */
        void tell(String name, boolean first, boolean last) {
            number.setText(name);
            getElement().setAttribute("aria-label", name);
            label(up, "editor.row.up", name);
            label(down, "editor.row.down", name);
            label(remove, "editor.row.remove", name);
            up.getElement().setAttribute("aria-disabled", Boolean.toString(first));
            down.getElement().setAttribute("aria-disabled", Boolean.toString(last));
        }

        private static void label(NativeButton button, String key, String name) {
            String words = Texts.now(key, name);
            button.getElement().setAttribute("aria-label", words).setAttribute("title", words);
        }
    }
}
