package org.readback.base;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A short text of a content file in the languages it has.
 *
 * @param byLanguage language code ({@code en}, {@code kk}, {@code ru}) to text; at least {@code en} */
public record LocalText(Map<String, String> byLanguage) {
    public LocalText {
        byLanguage = Map.copyOf(new TreeMap<>(byLanguage));
        if (!byLanguage.containsKey("en")) throw new IllegalArgumentException("The English text is missing");
    }

    /** The text in the reader's language, otherwise in English. */
    public String in(Locale locale) {
        return byLanguage.getOrDefault(locale.getLanguage(), byLanguage.getOrDefault("en", ""));
    }

    /** The code of the language in which {@link #in} answers; for the {@code lang} attribute. */
    public String languageFor(Locale locale) {
        return byLanguage.containsKey(locale.getLanguage()) ? locale.getLanguage() : "en";
    }
}
