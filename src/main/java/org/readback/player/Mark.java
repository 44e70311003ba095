package org.readback.player;

import com.vaadin.flow.component.html.Span;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;

/** A sign and words in the colour of their meaning. */
final class Mark {
    private Mark() {}

    static Span of(boolean right, String key, Object... parameters) {
        return of(right ? "met" : "not", right ? "check" : "cross", key, parameters);
    }

    static Span of(String meaning, String icon, String key, Object... parameters) {
        var words = Texts.text(new Span(), key, parameters);
        Texts.follow(words, locale -> words.getElement().setAttribute("lang", locale.getLanguage()));
        return Tags.of(meaning, icon, words);
    }
}
