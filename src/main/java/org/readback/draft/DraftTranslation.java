package org.readback.draft;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readback.item.LanguageTag;

/**
 * The texts of a draft in another language.
 *
 * @param texts by the places of {@link ItemDraft#texts()}; a place may be missing
 * @param madeOf by the same places, {@link DraftPrints#of(String)} of the original text that each was made of
 */
public record DraftTranslation(LanguageTag language, Map<String, String> texts, Map<String, String> madeOf) {

    /** How the text of a place stands. */
    public enum State {
        MISSING,
        /** The original has changed since. */
        OUT_OF_DATE,
        UP_TO_DATE
    }

    public DraftTranslation {
        requireNonNull(language);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        madeOf = Map.copyOf(madeOf);
    }

    /** Nothing is translated yet. */
    public DraftTranslation(LanguageTag language) {
        this(language, Map.of(), Map.of());
    }

    /** Of a place of the draft. */
    public State state(ItemDraft draft, String place) {
        if (texts.getOrDefault(place, "").isBlank()) return State.MISSING;
        var original = draft.texts().getOrDefault(place, "");
        return DraftPrints.of(original).equals(madeOf.get(place)) ? State.UP_TO_DATE : State.OUT_OF_DATE;
    }

    /** The places of the draft whose text is in this state, in its order. */
    public List<String> places(ItemDraft draft, State state) {
        return draft.texts().keySet().stream()
                .filter(place -> state(draft, place) == state)
                .toList();
    }

    /** With a text made of what the original says now; a blank one takes it out. */
    public DraftTranslation with(ItemDraft draft, String place, String text) {
        var now = new LinkedHashMap<>(texts);
        var prints = new LinkedHashMap<>(madeOf);
        if (text.isBlank()) {
            now.remove(place);
            prints.remove(place);
        } else {
            now.put(place, text);
            prints.put(place, DraftPrints.of(draft.texts().getOrDefault(place, "")));
        }
        return new DraftTranslation(language, now, prints);
    }

    /** The draft in this language, where it has texts; elsewhere those of the original. */
    public ItemDraft of(ItemDraft draft) {
        return draft.with(texts).withFrame(draft.frame().withLanguage(language));
    }
}
