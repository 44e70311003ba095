package org.readback.editor.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.function.Supplier;

/** The fields of one thing of a list. What they hold is the truth: nothing is built anew when rows move. */
final class Row<T> extends Div {
    private final String id;
    private final Supplier<T> value;

    /** @param id stays while the row moves */
    Row(String id, Supplier<T> value, Component... fields) {
        super(fields);
        this.id = id;
        this.value = value;
        addClassName("editor-fields");
    }

    /** As the id of what the row holds. */
    String key() {
        return id;
    }

    T value() {
        return value.get();
    }
}
