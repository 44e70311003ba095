package org.readback.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readback.item.Clip;
import org.readback.item.Plays;

/**
 * What an item refers to.
 *
 * @param key by which items share it; blank where it belongs to one item
 * @param text Markdown
 */
public record DraftStimulus(
        String key, String title, String text, @Nullable Sound sound, List<Picture> pictures) {

    public DraftStimulus {
        pictures = List.copyOf(pictures);
    }

    /**
     * Something to listen to.
     *
     * @param file name of an attachment
     * @param radio as {@link Clip#radio()}
     */
    public record Sound(String file, Plays plays, int radio, String transcript) {}

    /**
     * Something to look at.
     *
     * @param file name of an attachment
     */
    public record Picture(String file, String alt) {}
}
