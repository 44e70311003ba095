package org.readback.library;

import org.readback.base.LocalText;
import org.readback.item.MediaId;

/** A place in which a medium stands.
 *
 * @param id of the item, lesson or draft
 * @param title in words, as people know it there
 * @param path of the page that shows it, without a leading slash
 * @param file its name there; empty where it has none */
public record MediaUse(MediaId media, Kind kind, String id, LocalText title, String path, String file) {
    /** What it stands in; {@code library.use.*} are the words. */
    public enum Kind {
        ITEM,
        LESSON,
        DRAFT
    }
}
