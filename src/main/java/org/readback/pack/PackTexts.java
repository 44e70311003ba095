package org.readback.pack;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.readback.base.LocalText;
import org.readback.base.ui.Formats;
import org.readback.base.ui.Translations;
import org.readback.requirement.Post;

/** The words of a pack in its language. */
record PackTexts(Translations translations, Locale locale) {

    /** @param key in the bundle of this module */
    String text(String key, Object... parameters) {
        return translations.getTranslation("pack." + key, locale, parameters);
    }

    /** @param key in the bundle of marking */
    String marking(String key) {
        return translations.getTranslation("marking." + key, locale);
    }

    String text(LocalText text) {
        return text.in(locale);
    }

    String day(LocalDate day) {
        return Formats.date(day, locale);
    }

    String day(Optional<LocalDate> day) {
        return day.map(this::day).orElseGet(() -> text("unknown"));
    }

    String posts(List<Post> posts) {
        return posts.stream()
                .map(post -> translations.getTranslation("contingent.post." + post, locale))
                .collect(Collectors.joining(", "));
    }

    /** Minutes as hours: one digit behind the point where it is not a whole number. */
    static double hours(int minutes) {
        return minutes / 60.0;
    }
}
