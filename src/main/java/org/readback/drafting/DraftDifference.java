package org.readback.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.readback.approval.DraftKeys;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftStimulus;
import org.readback.draft.DraftTranslation;
import org.readback.draft.ItemDraft;
import org.readback.item.LanguageTag;

/** What changed from one state of a draft to another. */
public final class DraftDifference {
    private DraftDifference() {}

    /** One place that changed.
     *
     * @param language of a translation; empty for the original
     * @param place of a text, or {@code key}, or the name of a component such as {@code band}
     * @param before blank if it is new
     * @param after blank if it is gone */
    public record Change(Optional<LanguageTag> language, String place, String before, String after) {}

    /** The key first, then what all languages share, then texts in the order in which they are read. */
    public static List<Change> between(DraftContent before, DraftContent after) {
        var changes = new ArrayList<Change>();
        add(changes, Optional.empty(), facts(before.original()), facts(after.original()));
        add(
                changes,
                Optional.empty(),
                before.original().texts(),
                after.original().texts());
        var languages = new LinkedHashSet<LanguageTag>();
        before.translations().forEach(each -> languages.add(each.language()));
        after.translations().forEach(each -> languages.add(each.language()));
        for (LanguageTag language : languages) {
            add(changes, Optional.of(language), texts(before, language), texts(after, language));
        }
        return changes;
    }

    private static Map<String, String> texts(DraftContent content, LanguageTag language) {
        return content.translation(language).map(DraftTranslation::texts).orElse(Map.of());
    }

    private static void add(
            List<Change> changes,
            Optional<LanguageTag> language,
            Map<String, String> before,
            Map<String, String> after) {
        var places = new LinkedHashSet<>(after.keySet());
        places.addAll(before.keySet());
        for (String place : places) {
            String old = before.getOrDefault(place, "");
            String now = after.getOrDefault(place, "");
            if (!old.equals(now)) changes.add(new Change(language, place, old, now));
        }
    }

    private static Map<String, String> facts(ItemDraft draft) {
        DraftFrame frame = draft.frame();
        var facts = new LinkedHashMap<String, String>();
        facts.put("key", DraftKeys.of(draft.body()));
        facts.put("skill", frame.skill() == null ? "" : frame.skill().code());
        facts.put("band", frame.band() == null ? "" : frame.band().toString());
        facts.put("topic", frame.topic());
        facts.put("source", frame.source());
        facts.put("duty", frame.duty());
        facts.put("pool", frame.pool());
        facts.put("lesson", frame.lesson());
        facts.put("tags", String.join(", ", frame.tags()));
        facts.put("sound", sound(draft));
        facts.put("language", frame.language() == null ? "" : frame.language().code());
        return facts;
    }

    private static String sound(ItemDraft draft) {
        DraftStimulus stimulus = draft.stimulus();
        if (stimulus == null || stimulus.sound() == null) return "";
        String file = stimulus.sound().file();
        return file + " " + Objects.toString(draft.attachments().get(file), "") + " "
                + stimulus.sound().plays();
    }
}
