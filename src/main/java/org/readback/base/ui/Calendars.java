package org.readback.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Names of months and days, and the words on the buttons, of a calendar. */
public final class Calendars {
    private Calendars() {}

    /** Weeks begin on Monday, dates are typed as 23.11.2026. */
    public static DatePickerI18n in(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.SHORT_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd")
                .setToday(Texts.now("base.calendar.today"))
                .setCancel(Texts.now("base.calendar.cancel"));
    }

    /** A field for a day that follows the language of the screen.
     *
     * @param key of its label */
    public static DatePicker picker(String key) {
        var picker = new DatePicker();
        Texts.feed(picker, picker::setLabel, key);
        Texts.follow(picker, locale -> picker.setI18n(in(locale)));
        return picker;
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.of(0, 1, 2, 3, 4, 5, 6)
                .map(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
