package org.readback.item;

import static java.util.Objects.requireNonNull;

/**
 * A picture that belongs to the question: shown with it, so its words may not give the answer away.
 *
 * @param alt what it shows, for those who do not see it
 */
public record Picture(MediaId media, String alt) {

    public Picture {
        requireNonNull(media);
        Checks.text("the text of a picture", alt);
    }
}
