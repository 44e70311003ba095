package org.readback.item;

import static java.util.Objects.requireNonNull;

/**
 * A clip and what is said in it.
 *
 * @param transcript for after the answer only; a line a turn
 */
public record Sound(Clip clip, String transcript) {

    public Sound {
        requireNonNull(clip);
        Checks.text("the transcript of a sound", transcript);
    }
}
