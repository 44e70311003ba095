package org.readback.draft;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.readback.item.LanguageTag;

/**
 * The texts of a draft in another language.
 *
 * @param texts by the places of {@link ItemDraft#texts()}; a place may be missing
 * @param madeOf by the same places, {@link DraftPrints#of(String)} of the original text that each was made of
 * @param body where this language has answers of its own, more or fewer than the original, as typed answers may; null
 *     where its places are those of the original
 */
public record DraftTranslation(
        LanguageTag language,
        Map<String, String> texts,
        Map<String, String> madeOf,
        @Nullable DraftBody body) {

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

    /** With the places of the original. */
    public DraftTranslation(LanguageTag language, Map<String, String> texts, Map<String, String> madeOf) {
        this(language, texts, madeOf, null);
    }

    /** Nothing is translated yet. */
    public DraftTranslation(LanguageTag language) {
        this(language, Map.of(), Map.of());
    }

    private ItemDraft places(ItemDraft draft) {
        return body == null ? draft : draft.withBody(body);
    }

    /** Of a place of the draft. */
    public State state(ItemDraft draft, String place) {
        if (texts.getOrDefault(place, "").isBlank()) return State.MISSING;
        var original = draft.texts().getOrDefault(place, "");
        if (original.isBlank() && body != null) return State.UP_TO_DATE; // an answer that only this language has
        return DraftPrints.of(original).equals(madeOf.get(place)) ? State.UP_TO_DATE : State.OUT_OF_DATE;
    }

    /** The places of the draft whose text is in this state, in its order. */
    public List<String> places(ItemDraft draft, State state) {
        return places(draft).texts().keySet().stream()
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
        return new DraftTranslation(language, now, prints, body);
    }

    /** The draft in this language, where it has texts; elsewhere those of the original. */
    public ItemDraft of(ItemDraft draft) {
        return places(draft).with(texts).withFrame(draft.frame().withLanguage(language));
    }
}
