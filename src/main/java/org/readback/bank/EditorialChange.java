package org.readback.bank;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.readback.bank.StoredItem.Words;
import org.readback.item.Item;
import org.readback.item.LanguageTag;

/** A change of words that leaves an item what it is: kind, options, key, answers that count, band, skill and duty are as
 * they were. Only then what was answered before says something about it. */
final class EditorialChange {
    private EditorialChange() {}

    /** Languages may come and go; in those that both have the answers that count are the same. */
    static boolean isPossible(Map<LanguageTag, Item> old, Map<LanguageTag, Item> changed) {
        StoredItem before = ItemBody.store(old);
        StoredItem after = ItemBody.store(changed);
        var both = new HashSet<>(before.texts().keySet());
        both.retainAll(after.texts().keySet());
        return !both.isEmpty()
                && bare(before).equals(bare(after))
                && both.stream().allMatch(language -> sameAnswers(words(before, language), words(after, language)));
    }

    private static StoredItem bare(StoredItem item) {
        return new StoredItem(
                item.kind(),
                item.skill(),
                item.band(),
                "",
                "",
                item.duty(),
                item.options(),
                item.key(),
                item.marking(),
                item.gaps(),
                item.pairs(),
                item.areas(),
                item.code(),
                new HashMap<>());
    }

    private static Words words(StoredItem item, String language) {
        return requireNonNull(item.texts().get(language));
    }

    private static boolean sameAnswers(Words before, Words after) {
        return Objects.equals(before.accepted(), after.accepted())
                && Objects.equals(before.typed(), after.typed())
                && sound(before).equals(sound(after));
    }

    /** Another recording is another item. */
    private static String sound(Words words) {
        var passage = words.stimulus();
        return passage == null || passage.sound() == null ? "" : passage.sound().media();
    }
}
