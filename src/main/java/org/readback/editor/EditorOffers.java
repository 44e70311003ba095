package org.readback.editor;

import java.util.List;
import java.util.Map;

/** What the fields of an editor suggest. Words that are not here may be typed; media are chosen only.
 *
 * @param words by field, each in order and none twice */
public record EditorOffers(Map<Field, List<String>> words, List<OfferedMedium> media) {
    /** Nothing is suggested. */
    public static final EditorOffers NONE = new EditorOffers(Map.of(), List.of());

    /** Where something is suggested. */
    public enum Field {
        TOPIC,
        POOL,
        LESSON,
        DUTY,
        SOURCE,
        TAG
    }

    public EditorOffers {
        words = Map.copyOf(words);
        media = List.copyOf(media);
    }

    /** Empty where nothing is suggested. */
    public List<String> of(Field field) {
        return words.getOrDefault(field, List.of());
    }

    public List<OfferedMedium> media(OfferedMedium.Kind kind) {
        return media.stream().filter(medium -> medium.kind() == kind).toList();
    }
}
