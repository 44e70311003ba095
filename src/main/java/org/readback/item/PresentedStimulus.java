package org.readback.item;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What of a stimulus may be shown before the answer: never the words of its sound.
 *
 * @param text may be blank where there is a clip or a picture
 */
public record PresentedStimulus(
        String title, String text, @Nullable Clip clip, List<Picture> pictures) {
    public PresentedStimulus {
        pictures = List.copyOf(pictures);
    }
}
