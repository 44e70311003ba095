package org.readback.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** Things that stand apart from others on a screen. */
public final class Cards {
    private Cards() {}

    /** @param titleKey of its heading, which follows the language of the screen */
    public static Section titled(String titleKey, Component... content) {
        Section card = new Section(Texts.text(new H2(), titleKey));
        card.addClassNames("card", "stack");
        card.add(content);
        return card;
    }
}
