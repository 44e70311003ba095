package org.readback.exam.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.Texts;

/** How far something is, as a bar; the figures stand beside it in words. */
final class Meter extends Div {
    private final Span fill = new Span();

    /** @param key of the accessible name */
    Meter(String key) {
        addClassName("exam-meter");
        getElement().setAttribute("role", "progressbar").setAttribute("aria-valuemin", "0");
        Texts.name(this, key);
        add(fill);
    }

    void show(int done, int of) {
        getElement().setAttribute("aria-valuemax", Integer.toString(Math.max(1, of)));
        getElement().setAttribute("aria-valuenow", Integer.toString(done));
        fill.setWidth((of == 0 ? 0 : 100.0 * done / of) + "%");
    }
}
