package org.readback.base.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Texts of all modules: the first word of a key names the bundle, {@code assessment.attempt.finish} is
 * {@code attempt.finish} in {@code i18n/assessment.properties}. Patterns are ICU message formats, so that plurals are
 * right in Russian and Kazakh. A key without a text is a programming error and throws. */
@Component
public class Translations implements I18NProvider {
    public static final Locale ENGLISH = Locale.ENGLISH;
    public static final Locale KAZAKH = Locale.of("kk");
    public static final Locale RUSSIAN = Locale.of("ru");
    public static final List<Locale> LOCALES = List.of(KAZAKH, RUSSIAN, ENGLISH);
    private static final ResourceBundle.Control NO_SYSTEM_LOCALE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();

    @Override
    public List<Locale> getProvidedLocales() {
        return LOCALES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        int dot = key.indexOf('.');
        if (dot < 1) {
            throw new IllegalArgumentException("A key is bundle.name: " + key);
        }
        Locale known = nearest(locale);
        String pattern = bundle(key.substring(0, dot), known).getString(key.substring(dot + 1));
        return parameters.length == 0 ? pattern : new MessageFormat(pattern, known).format(parameters);
    }

    /** Whether there is a text, for keys made from content such as duties and topics. */
    public boolean has(String key, Locale locale) {
        int dot = key.indexOf('.');
        try {
            return dot > 0 && bundle(key.substring(0, dot), nearest(locale)).containsKey(key.substring(dot + 1));
        } catch (MissingResourceException missing) {
            return false;
        }
    }

    /** The provided locale of the same language; English where there is none. */
    public static Locale nearest(Locale locale) {
        return LOCALES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(ENGLISH);
    }

    private ResourceBundle bundle(String name, Locale locale) {
        return bundles.computeIfAbsent(
                name + '_' + locale.getLanguage(),
                key -> ResourceBundle.getBundle(
                        "i18n/" + name,
                        locale.equals(ENGLISH) ? Locale.ROOT : locale,
                        Translations.class.getClassLoader(),
                        NO_SYSTEM_LOCALE));
    }
}
