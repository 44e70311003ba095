package org.readback.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is found while an item is made. */
final class DraftFaults {
    private final List<DraftFault> faults = new ArrayList<>();
    private final List<DraftFault> lost = new ArrayList<>();

    boolean any() {
        return !faults.isEmpty();
    }

    List<DraftFault> faults() {
        return List.copyOf(faults);
    }

    List<DraftFault> simplified() {
        return List.copyOf(lost);
    }

    void add(String place, String key, Object... params) {
        faults.add(new DraftFault(place, key, List.of(params)));
    }

    void lost(String place, String key, Object... params) {
        var fault = new DraftFault(place, key, List.of(params));
        if (!lost.contains(fault)) lost.add(fault);
    }

    void text(String place, String text, String key) {
        if (text.isBlank()) add(place, key);
    }

    /** At least so many of them, each with a text, no two alike. */
    void options(String place, List<DraftText> options, int fewest) {
        if (options.size() < fewest) add(place, "draft.options.few", fewest);
        same(place, options.stream().map(DraftText::text).toList());
        for (var option : options) text(place + option.id(), option.text(), "draft.options.blank");
    }

    private void same(String place, List<String> texts) {
        var seen = new HashSet<String>();
        for (var text : texts) {
            if (!text.isBlank() && !seen.add(text)) add(place, "draft.options.same", text);
        }
    }

    /** Null if the value is refused for a reason that no other check names. */
    <T> @Nullable T tried(String place, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refusal) {
            add(place, "draft.refused", Objects.requireNonNullElse(refusal.getMessage(), ""));
            return null;
        }
    }

    /** Where a fault was found for its being null. */
    static <T> T known(@Nullable T value) {
        return Objects.requireNonNull(value);
    }
}
