package org.readback.paper;

import java.util.List;
import java.util.Locale;
import org.readback.base.LocalText;
import org.readback.base.ui.Translations;
import org.readback.item.LanguageTag;

/** The words of the product in the language of a paper. */
record PaperTexts(Translations translations, Locale locale) {

    static PaperTexts in(Translations translations, LanguageTag language) {
        return new PaperTexts(translations, Locale.of(language.code()));
    }

    String text(String key, Object... parameters) {
        return translations.getTranslation(key, locale, parameters);
    }

    String text(LocalText text) {
        return text.in(locale);
    }

    /** True, false and not given, in their order. */
    List<String> verdicts() {
        return List.of(text("paper.verdict.true"), text("paper.verdict.false"), text("paper.verdict.notGiven"));
    }
}
