package org.readback.authoring.ui;

import java.util.Locale;
import org.readback.item.LanguageTag;

/** The language of items that fits a language of the interface. */
final class Languages {
    private Languages() {}

    static LanguageTag of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "kk" -> LanguageTag.KK;
            case "ru" -> LanguageTag.RU;
            default -> LanguageTag.EN;
        };
    }
}
