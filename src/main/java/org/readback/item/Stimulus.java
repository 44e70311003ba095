package org.readback.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one or more items refer to: a passage, a sound, pictures, or several of them.
 *
 * @param id unique within its file
 * @param text blank only where there is a sound or a picture
 */
public record Stimulus(
        String id, String title, String text, @Nullable Sound sound, List<Picture> pictures) {

    public Stimulus {
        Checks.text("a stimulus id", id);
        Checks.text("stimulus " + id + ": the title", title);
        pictures = List.copyOf(pictures);
        if (sound == null && pictures.isEmpty()) Checks.text("stimulus " + id + ": the text", text);
    }

    /** A passage to read. */
    public Stimulus(String id, String title, String text) {
        this(id, title, text, null, List.of());
    }

    /** What may be shown of it before the answer. */
    public PresentedStimulus presented() {
        return new PresentedStimulus(title, text, sound == null ? null : sound.clip(), pictures);
    }
}
