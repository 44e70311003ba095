package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** What is known of something, name over value; as many side by side as there is room for. */
public final class Facts extends DescriptionList {
    public Facts() {
        addClassName("facts");
    }

    /** Adds one under the name with this key. */
    public void fact(String key, Component value) {
        add(new Div(Texts.text(new Term(), key), new Description(value)));
    }

    /** The same for a value in plain words that no language changes, such as a number. */
    public void fact(String key, String value) {
        fact(key, new Span(value));
    }
}
