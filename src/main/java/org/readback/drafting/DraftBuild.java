package org.readback.drafting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readback.bank.ItemHome;
import org.readback.draft.Built;
import org.readback.draft.DraftBody;
import org.readback.draft.DraftFault;
import org.readback.draft.DraftFrame;
import org.readback.draft.DraftItems;
import org.readback.draft.DraftTranslation;
import org.readback.draft.DraftTranslation.State;
import org.readback.draft.ItemDraft;
import org.readback.item.Item;
import org.readback.item.ItemId;
import org.readback.item.LanguageTag;
import org.readback.item.OpenTask;

/** What a draft would be in the bank as it stands.
 *
 * @param texts the item in the languages that are finished, the original first; empty as long as something is missing, and
 *     of tasks that people mark
 * @param task of a task that people mark
 * @param missing what the original lacks
 * @param simplified what an item cannot hold of it, and would lose
 * @param waiting languages that are left out: begun and not finished, or older than the original */
public record DraftBuild(
        Map<LanguageTag, Item> texts,
        Optional<OpenTask> task,
        List<DraftFault> missing,
        List<DraftFault> simplified,
        List<LanguageTag> waiting) {
    private static final String NAME = "[a-z0-9][a-z0-9-]{0,59}";

    public DraftBuild {
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        missing = List.copyOf(missing);
        simplified = List.copyOf(simplified);
        waiting = List.copyOf(waiting);
    }

    public boolean isWhole() {
        return missing.isEmpty() && (!texts.isEmpty() || task.isPresent());
    }

    /** Where it belongs; empty as long as nobody said. */
    static Optional<ItemHome> home(DraftFrame frame) {
        if (DraftAccess.isOfTest(frame)) {
            return frame.pool().matches(NAME) ? Optional.of(new ItemHome.Pool(frame.pool())) : Optional.empty();
        }
        return frame.lesson().matches(NAME) ? Optional.of(new ItemHome.Lesson(frame.lesson())) : Optional.empty();
    }

    /** Tries it.
     *
     * @param passage that it refers to, if it is known */
    static DraftBuild of(DraftContent content, Optional<DraftContent> passage, ItemId id) {
        ItemDraft original = under(content, passage);
        var missing = new ArrayList<DraftFault>();
        if (original.frame().language() == null) missing.add(fault("language", "drafting.missing.language"));
        if (original.body() instanceof DraftBody.Open) return task(original, id, missing);
        if (home(original.frame()).isEmpty()) missing.add(fault("home", "drafting.missing.home"));
        return switch (DraftItems.item(original, id)) {
            case Built.Faulty<Item>(var faults) -> {
                missing.addAll(faults);
                yield new DraftBuild(Map.of(), Optional.empty(), missing, List.of(), List.of());
            }
            case Built.Whole<Item> whole -> languages(content, passage, whole, missing);
        };
    }

    private static DraftBuild languages(
            DraftContent content, Optional<DraftContent> passage, Built.Whole<Item> whole, List<DraftFault> missing) {
        ItemDraft original = content.original();
        ItemId id = whole.item().id();
        var texts = new LinkedHashMap<LanguageTag, Item>();
        var waiting = new ArrayList<LanguageTag>();
        if (original.frame().language() != null) texts.put(original.frame().language(), whole.item());
        for (DraftTranslation translation : content.translations()) {
            translated(content, passage, translation, id)
                    .ifPresentOrElse(
                            other -> texts.put(translation.language(), other),
                            () -> waiting.add(translation.language()));
        }
        return new DraftBuild(
                missing.isEmpty() ? texts : Map.of(), Optional.empty(), missing, whole.simplified(), waiting);
    }

    private static DraftBuild task(ItemDraft original, ItemId id, List<DraftFault> missing) {
        if (original.frame().lesson().isBlank()) missing.add(fault("lesson", "drafting.missing.lesson"));
        return switch (DraftItems.task(original, id)) {
            case Built.Whole<OpenTask>(var task, var simplified) ->
                new DraftBuild(Map.of(), Optional.of(task), missing, simplified, List.of());
            case Built.Faulty<OpenTask>(var faults) -> {
                missing.addAll(faults);
                yield new DraftBuild(Map.of(), Optional.empty(), missing, List.of(), List.of());
            }
        };
    }

    private static Optional<Item> translated(
            DraftContent content, Optional<DraftContent> passage, DraftTranslation translation, ItemId id) {
        ItemDraft original = content.original();
        if (!translation.places(original, State.MISSING).isEmpty()
                || !translation.places(original, State.OUT_OF_DATE).isEmpty()) return Optional.empty();
        ItemDraft other = translation.of(original);
        if (passage.isPresent()) {
            Optional<DraftTranslation> text = passage.get().translation(translation.language());
            if (text.isEmpty()) return Optional.empty();
            other = DraftItems.under(text.get().of(passage.get().original()), other);
        }
        return DraftItems.item(other, id) instanceof Built.Whole<Item> whole
                ? Optional.of(whole.item())
                : Optional.empty();
    }

    private static ItemDraft under(DraftContent content, Optional<DraftContent> passage) {
        return passage.map(text -> DraftItems.under(text.original(), content.original()))
                .orElse(content.original());
    }

    private static DraftFault fault(String place, String key) {
        return new DraftFault(place, key, List.of());
    }
}
