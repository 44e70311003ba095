package org.readback.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;

/** Heading of a page: a small line, the title, one sentence. */
public final class PageHeading extends Div {
    private final H1 title = new H1();

    /** @param key bundle and stem: {@code key.title} is the heading, {@code key.text} the sentence below */
    public PageHeading(String key, Object... parameters) {
        addClassName("page-heading");
        add(Texts.text(title, key + ".title", parameters), Texts.text(new Paragraph(), key + ".text", parameters));
    }

    /** Where the title is a name. */
    public PageHeading named() {
        Texts.untranslated(title);
        return this;
    }
}
