package org.readback.approval.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Set;
import org.readback.base.ui.Texts;
import org.readback.editor.ui.PlaceNames;

/** How people call the places of a draft, those of its frame too. */
public final class PlaceWords {
    private static final Set<String> OF_FRAME = Set.of("duty", "pool", "lesson", "tags", "sound", "language", "home");

    private PlaceWords() {}

    /** Follows the language of the screen. */
    public static Span of(String place) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(now(place)));
        return words;
    }

    /** In the language of the screen; blank is the whole item. */
    public static String now(String place) {
        if (place.isBlank()) return Texts.now("approval.place.whole");
        return OF_FRAME.contains(place) ? Texts.now("approval.place." + place) : PlaceNames.of(place);
    }
}
