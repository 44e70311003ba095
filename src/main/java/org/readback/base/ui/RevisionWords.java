package org.readback.base.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;

/** What is said of an earlier state in a list of them. */
public final class RevisionWords {
    private RevisionWords() {}

    /** @param aside 0 for what stood; above for what was kept beside it because another wrote the same place
     * @param by name of who wrote it */
    public static Span of(int revision, int aside, String by, Instant at) {
        var words = new Span();
        String key = aside == 0 ? "base.revision" : "base.revision.aside";
        Texts.follow(words, locale -> words.setText(Texts.in(locale, key, revision, by, Formats.dateTime(at, locale))));
        return words;
    }
}
