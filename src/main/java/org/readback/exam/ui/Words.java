package org.readback.exam.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.exam.SessionCard;
import org.readback.exam.SessionState;

/** Words and signs that several screens of this module share. */
final class Words {
    private Words() {}

    static Span state(SessionState state) {
        return switch (state) {
            case PLANNED -> Tags.of("unknown", "clock", "exam.state.PLANNED");
            case OPEN -> Tags.of("met", "check", "exam.state.OPEN");
            case PAUSED -> Tags.of("soon", "pause", "exam.state.PAUSED");
            case CLOSED -> Tags.of("unknown", "cross", "exam.state.CLOSED");
        };
    }

    /** When it is, or was. */
    static String when(SessionCard card, Locale locale) {
        return card.closedAt()
                .map(closed -> card.openedAt().isPresent()
                        ? Texts.in(locale, "exam.when.closed", Formats.dateTime(closed, locale))
                        : Texts.in(locale, "exam.when.calledOff", Formats.dateTime(closed, locale)))
                .or(() -> card.openedAt()
                        .map(opened -> Texts.in(locale, "exam.when.opened", Formats.dateTime(opened, locale))))
                .orElseGet(() -> Texts.in(locale, "exam.when.planned", Formats.dateTime(card.plannedAt(), locale)));
    }

    static Span whenWords(SessionCard card) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(when(card, locale)));
        return words;
    }
}
