package org.readback.assessment.ui;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** What duties are called. */
public final class DutyWords {
    private DutyWords() {}

    /** Duties are named in content files; one without words of its own is shown by its id. */
    public static Span of(String duty, Translations translations) {
        var words = new Span();
        Texts.follow(words, locale -> words.setText(in(duty, locale, translations)));
        return words;
    }

    static String in(String duty, Locale locale, Translations translations) {
        var key = "assessment.duty." + duty;
        return translations.has(key, locale) ? Texts.in(locale, key) : duty.replace('-', ' ');
    }
}
