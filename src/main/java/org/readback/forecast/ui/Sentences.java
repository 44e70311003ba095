package org.readback.forecast.ui;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Texts;
import org.readback.forecast.Forecast;

/** What is expected, in words. */
final class Sentences {
    private Sentences() {}

    /** By when so many are ready. */
    static String day(Forecast.Expected expected, Locale locale) {
        return expected.when()
                .day()
                .map(found -> Texts.in(
                        locale, "forecast.day", expected.wanted(), expected.people(), Formats.date(found, locale)))
                .orElseGet(() -> Texts.in(locale, "forecast.never", expected.wanted(), expected.people()));
    }

    /** Between which days that lies. */
    static String between(Forecast.When when, Locale locale) {
        Optional<LocalDate> early = when.earliest();
        if (early.isEmpty()) return Texts.in(locale, "forecast.between.none");
        String from = Formats.date(early.get(), locale);
        return when.latest()
                .map(late -> Texts.in(locale, "forecast.between", from, Formats.date(late, locale)))
                .orElseGet(() -> Texts.in(locale, "forecast.between.open", from));
    }
}
