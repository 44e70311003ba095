package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** Says what an empty screen is for and what to do. */
public final class EmptyState extends Div {
    /** @param key bundle and stem: {@code key.title} and {@code key.text} are shown */
    public EmptyState(String key, Component... actions) {
        addClassName("empty-state");
        add(Texts.text(new H2(), key + ".title"), Texts.text(new Paragraph(), key + ".text"));
        add(actions);
    }
}
