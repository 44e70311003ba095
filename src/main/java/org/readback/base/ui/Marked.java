package org.readback.base.ui;

import com.vaadin.flow.component.HtmlComponent;

/** What became of a text: readers of the screen hear what {@code ins} and {@code del} mean, others see more than a colour. */
public final class Marked {
    private Marked() {}

    /** Struck through. */
    public static HtmlComponent takenOut(String text) {
        return marked("del", text);
    }

    /** Underlined. */
    public static HtmlComponent putIn(String text) {
        return marked("ins", text);
    }

    private static HtmlComponent marked(String tag, String text) {
        var mark = new HtmlComponent(tag);
        mark.getElement().setText(text);
        mark.getElement().getClassList().add("marked");
        return mark;
    }
}
