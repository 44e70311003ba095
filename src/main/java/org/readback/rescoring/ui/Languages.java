package org.readback.rescoring.ui;

import java.util.Locale;
import org.readback.item.LanguageTag;

/** In which language a reader gets the words of items. */
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
