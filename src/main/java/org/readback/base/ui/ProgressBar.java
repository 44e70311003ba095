package org.readback.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A drawn share; a screen reader hears it as a number of a whole. */
public final class ProgressBar extends Div {
    private final Span fill = new Span();

    /** @param key of the accessible name */
    public ProgressBar(String key, int done, int of) {
        addClassName("progress-thread");
        getElement().setAttribute("role", "progressbar");
        getElement().setAttribute("aria-valuemin", "0");
        Texts.name(this, key);
        add(fill);
        show(done, of);
    }

    /** From now on this much of the whole; of nothing, nothing is filled. */
    public void show(int done, int of) {
        getElement().setAttribute("aria-valuemax", Integer.toString(Math.max(1, of)));
        getElement().setAttribute("aria-valuenow", Integer.toString(done));
        fill.setWidth((of == 0 ? 0 : 100.0 * done / of) + "%");
    }
}
