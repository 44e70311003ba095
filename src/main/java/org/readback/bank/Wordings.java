package org.readback.bank;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.readback.item.Item;
import org.readback.item.LanguageTag;

/** The languages of one item version; kind, band, topic, options and keys are alike in all. */
final class Wordings {
    private Wordings() {}

    /** An unchangeable copy in the order given.
     *
     * @throws IllegalArgumentException if there is none, or two differ in more than their words */
    static Map<LanguageTag, Item> checked(Map<LanguageTag, Item> texts) {
        if (texts.isEmpty()) throw new IllegalArgumentException("An item needs a text in at least one language");
        Item first = texts.values().iterator().next();
        for (Item other : texts.values()) {
            if (!other.id().equals(first.id()) || !other.getClass().equals(first.getClass())) {
                throw new IllegalArgumentException(
                        "The languages of " + first.id() + " differ in more than words: " + other.id());
            }
        }
        return Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }
}
