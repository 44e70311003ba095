package org.readback.item;

import static java.util.Objects.requireNonNull;

/**
 * A sound as it may be played before the answer: no word of what is said.
 *
 * @param radio 0 for a clean recording, 1 to 5 for a radio link with ever more noise
 */
public record Clip(MediaId media, Plays plays, int radio) {

    public static final int MOST_RADIO = 5;

    public Clip {
        requireNonNull(media);
        requireNonNull(plays);
        if (radio < 0 || radio > MOST_RADIO) throw new IllegalArgumentException("the radio level is 0 to 5: " + radio);
    }
}
