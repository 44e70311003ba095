package org.readback.base.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.readback.base.Centre;

/** Dates and numbers as people here write them; the day is that of the centre's time zone. */
public final class Formats {
    private Formats() {}

    /** 23.11.2026 in Kazakh and Russian, 23 Nov 2026 in English. */
    public static String date(LocalDate date, Locale locale) {
        String pattern = locale.getLanguage().equals("en") ? "d MMM yyyy" : "dd.MM.yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }

    public static String date(Instant instant, Locale locale) {
        return date(LocalDate.ofInstant(instant, Centre.ZONE), locale);
    }

    public static String dateTime(Instant instant, Locale locale) {
        return date(instant, locale) + ", "
                + DateTimeFormatter.ofPattern("HH:mm").withZone(Centre.ZONE).format(instant);
    }

    /** 0.7 as 70 %, with a no-break space. */
    public static String percent(double share) {
        return Math.round(share * 100) + "\u00a0%";
    }
}
