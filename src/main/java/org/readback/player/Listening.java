package org.readback.player;

import java.util.OptionalInt;
import org.readback.item.Clip;
import org.readback.item.MediaId;

/** Where the sound of an item comes from, and who counts how often it is played. */
public interface Listening {
    /** Relative address of the bytes.
     *
     * @param number of the medium in its stimulus, as in {@link org.readback.item.PresentedStimulus#medium} */
    String address(MediaId media, int number);

    /** Plays that are left; empty: as many as one likes. */
    OptionalInt left(Clip clip);

    /** Asks for a play and counts it.
     *
     * @return whether it was granted; a clip without a limit is not asked for */
    boolean play();

    /** The sound is loaded for the first time in this player: the item may be answered now. */
    void ready();

    /** Whether the listener sets the radio noise. */
    boolean choosesNoise();

    /** As in lessons and practice: nothing is counted, and the listener chooses how hard it is. */
    static Listening freely() {
        return FreeListening.INSTANCE;
    }
}
