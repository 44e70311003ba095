package org.readback.exchange.ui;

import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readback.base.ui.Texts;

/** One of several words, or none of them. */
final class Picker extends Select<String> {
    /** Their words are names that stand in files. */
    private static final Set<String> PLAIN = Set.of("exchange.pool", "exchange.encoding", "exchange.column");

    /** Their words are names in every language, such as {@code GIFT}. */
    private static final Set<String> NAMES =
            Set.of("exchange.pool", "exchange.encoding", "exchange.column", "exchange.kind");

    private final String key;

    /** @param key bundle and stem: {@code key.label} names it, {@code key.of.WORD} each word, {@code key.none} none */
    Picker(String key) {
        this.key = key;
        Texts.feed(this, this::setLabel, key + ".label");
        if (NAMES.contains(key)) Texts.untranslated(this);
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
        Texts.follow(this, locale -> setItemLabelGenerator(word -> words(word, locale)));
        setValue(all.contains(chosen) ? chosen : "");
    }

    private String words(String word, Locale locale) {
        if (word.isEmpty()) return Texts.in(locale, key + ".none");
        return PLAIN.contains(key) ? word : Texts.in(locale, key + ".of." + word);
    }

    /** Blank for none. */
    String chosen() {
        String value = getValue();
        return value == null ? "" : value;
    }
}
