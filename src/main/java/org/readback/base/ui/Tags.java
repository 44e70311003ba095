package org.readback.base.ui;

import com.vaadin.flow.component.html.Span;

/** Signs with words in the colour of their meaning: the colour never stands alone. */
public final class Tags {
    private Tags() {}

    /** @param meaning {@code met}, {@code soon}, {@code not} or {@code unknown} */
    public static Span of(String meaning, String icon, Span words) {
        var tag = new Span(Icons.of(icon), words);
        tag.addClassNames("tag", meaning);
        return tag;
    }

    /** With words that follow the language of the screen. */
    public static Span of(String meaning, String icon, String key, Object... parameters) {
        return of(meaning, icon, Texts.text(new Span(), key, parameters));
    }
}
