package org.readback.item;

import java.util.List;
import java.util.Optional;
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

    /**
     * One of its media, as addresses number them.
     *
     * @param number 0 for the clip, from 1 for the pictures
     */
    public Optional<MediaId> medium(int number) {
        if (number == 0) return Optional.ofNullable(clip).map(Clip::media);
        return number > 0 && number <= pictures.size()
                ? Optional.of(pictures.get(number - 1).media())
                : Optional.empty();
    }
}
