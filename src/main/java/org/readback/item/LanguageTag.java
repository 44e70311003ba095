package org.readback.item;

import java.util.Locale;
import java.util.Set;

/**
 * A language in which items exist.
 *
 * @param code {@code en}, {@code kk} or {@code ru}
 */
public record LanguageTag(String code) {

    private static final Set<String> CODES = Set.of("en", "kk", "ru");

    public static final LanguageTag EN = new LanguageTag("en");
    public static final LanguageTag KK = new LanguageTag("kk");
    public static final LanguageTag RU = new LanguageTag("ru");

    /** That which fits a language of the interface; English where there is none. */
    public static LanguageTag forReader(Locale locale) {
        return CODES.contains(locale.getLanguage()) ? new LanguageTag(locale.getLanguage()) : EN;
    }

    public LanguageTag {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("a language is en, kk or ru: \"" + code + "\"");
        }
    }
}
