package org.readback.training.ui;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Tags;
import org.readback.base.ui.Texts;
import org.readback.training.Due;

/** How assigned work stands, in words. */
final class DueWords {
    private static final int SOON = 3;

    private DueWords() {}

    /** By when, and how long that is. */
    static String when(Due due, LocalDate today, Locale locale) {
        String date = Formats.date(due.deadline(), locale);
        long days = ChronoUnit.DAYS.between(today, due.deadline());
        return switch (due.state(today)) {
            case OVERDUE -> Texts.in(locale, "training.due.overdue", -days, date);
            case OPEN -> Texts.in(locale, "training.due.open", days, date);
            case DONE, DONE_LATE ->
                Texts.in(
                        locale,
                        due.state(today) == Due.State.DONE ? "training.due.done" : "training.due.late",
                        Formats.date(due.doneOn().orElse(due.deadline()), locale));
        };
    }

    static Span tag(Due due, LocalDate today) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(when(due, today, locale)));
        return switch (due.state(today)) {
            case OVERDUE -> Tags.of("not", "warning", words);
            case OPEN -> {
                boolean soon = ChronoUnit.DAYS.between(today, due.deadline()) <= SOON;
                yield Tags.of(soon ? "soon" : "unknown", "clock", words);
            }
            case DONE -> Tags.of("met", "check", words);
            case DONE_LATE -> Tags.of("met", "clock", words);
        };
    }
}
