package org.readback.exchange.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readback.base.ui.Texts;
import org.readback.base.ui.Translations;

/** One of several words, or none of them. */
final class Picker extends Select<String> {
    /** Their words are names that stand in files. */
    private static final Set<String> PLAIN = Set.of("exchange.pool", "exchange.encoding", "exchange.column");

    private final String key;

    /** @param key bundle and stem: {@code key.label} names it, {@code key.of.WORD} each word, {@code key.none} none */
    Picker(String key) {
        this.key = key;
        Texts.feed(this, this::setLabel, key + ".label");
    }

    /** Where the file itself names it. */
    void named(String name) {
        setLabel(name);
        Texts.follow(this, _ -> setLabel(name));
    }

    void offer(List<String> words, String chosen) {
        var all = new ArrayList<String>();
        all.add("");
        all.addAll(words);
        setItems(all);
        setRenderer(new ComponentRenderer<>(this::shown));
        Texts.follow(this, locale -> setItemLabelGenerator(word -> words(word, locale)));
        setValue(all.contains(chosen) ? chosen : "");
    }

    private String words(String word, Locale locale) {
        if (word.isEmpty()) return Texts.in(locale, key + ".none");
        return PLAIN.contains(key) ? word : Texts.in(locale, key + ".of." + word);
    }

    /** What is the same in English and in Kazakh is a name. */
    private Span shown(String word) {
        Span shown = new Span();
        Texts.follow(shown, locale -> shown.setText(words(word, locale)));
        boolean isName = words(word, Locale.ENGLISH).equals(words(word, Translations.KAZAKH));
        return isName ? Texts.untranslated(shown) : shown;
    }

    /** Blank for none. */
    String chosen() {
        String value = getValue();
        return value == null ? "" : value;
    }
}
