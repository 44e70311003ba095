package org.readback.course.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.Texts;

/** A drawn share; a screen reader hears it as a number of a whole. */
final class ProgressBar extends Div {
    private final Span fill = new Span();

    /** @param key of the accessible name */
    ProgressBar(String key, int done, int of) {
        addClassName("progress-thread");
        getElement().setAttribute("role", "progressbar");
        getElement().setAttribute("aria-valuemin", "0");
        Texts.name(this, key);
        add(fill);
        show(done, of);
    }

    void show(int done, int of) {
        getElement().setAttribute("aria-valuemax", Integer.toString(of));
        getElement().setAttribute("aria-valuenow", Integer.toString(done));
        fill.setWidth((of == 0 ? 0 : 100.0 * done / of) + "%");
    }
}
