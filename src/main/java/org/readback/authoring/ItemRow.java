package org.readback.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readback.bank.ItemStatus;
import org.readback.inventory.ItemTag;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.Skill;

/** An item as the table shows it: its newest version.
 *
 * @param home pool or lesson id
 * @param stem in the language asked for
 * @param duty of a must-pass item
 * @param answers how many responses of real people stand in the log, all versions together
 * @param languages that it has
 * @param words in small letters: id, topic, source, duty and the stems of all languages */
public record ItemRow(
        ItemId id,
        int version,
        ItemKind kind,
        Skill skill,
        int band,
        String topic,
        String home,
        ItemStatus status,
        String stem,
        @Nullable String duty,
        int answers,
        Set<LanguageTag> languages,
        Set<ItemTag> tags,
        String words) {

    /** With these tags. */
    public ItemRow with(Set<ItemTag> others) {
        return new ItemRow(
                id, version, kind, skill, band, topic, home, status, stem, duty, answers, languages, others, words);
    }

    /** What somebody looks for, word by word. */
    public static List<String> wanted(String typed) {
        var text = typed.strip().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? List.of() : List.of(text.split("\\s+", -1));
    }

    /** Whether each of the words stands somewhere in id, topic, source, duty, tags or a stem.
     *
     * @param wanted from {@link #wanted} */
    public boolean holds(List<String> wanted) {
        for (String word : wanted) {
            if (!words.contains(word)
                    && tags.stream().noneMatch(tag -> tag.tag().contains(word))) return false;
        }
        return true;
    }
}
