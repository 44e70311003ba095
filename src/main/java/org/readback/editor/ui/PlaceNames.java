package org.readback.editor.ui;

import java.util.Set;
import org.readback.base.ui.Texts;

/** Places of a draft in words, in the language of the screen. */
public final class PlaceNames {
    private static final Set<String> ALONE = Set.of(
            "stem",
            "right",
            "partly",
            "wrong",
            "general",
            "title",
            "template",
            "notes",
            "text",
            "topic",
            "source",
            "skill",
            "band",
            "option",
            "answer",
            "key",
            "stimulus",
            "gap",
            "fact",
            "form");
    private static final Set<String> NUMBERED = Set.of("option", "why", "term", "answer", "point", "gap", "fact");
    private static final Set<String> OF_STIMULUS = Set.of("title", "text", "transcript", "sound", "alt");

    private PlaceNames() {}

    /** @param place as in {@link org.readback.draft.ItemDraft#texts()}; one that is not known stays as it is */
    public static String of(String place) {
        String[] parts = place.split("\\.", -1);
        if (parts.length == 1) return ALONE.contains(place) ? Texts.now("editor.place." + place) : place;
        if (parts[0].equals("stimulus") && OF_STIMULUS.contains(parts[1])) {
            return Texts.now("editor.place.stimulus." + parts[1], parts.length > 2 ? parts[2] : "");
        }
        if (!NUMBERED.contains(parts[0])) return place;
        String first = Texts.now("editor.place." + parts[0] + ".one", parts[1]);
        if (parts.length == 2) return first;
        String inner = parts.length > 3 && parts[2].equals("why")
                ? Texts.now("editor.place.why.one", parts[3])
                : Texts.now("editor.place.answer.one", parts[2]);
        return Texts.now("editor.place.of", first, inner);
    }
}
