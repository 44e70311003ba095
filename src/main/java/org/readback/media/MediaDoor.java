package org.readback.media;

import java.util.Optional;
import org.readback.item.MediaId;

/** Who may have which medium under which address. Every bean of this kind is asked in turn, as the person who is signed
 * in; what none of them opens does not exist. */
public interface MediaDoor {
    /** Below this, with the token behind it, every medium is found. */
    String ADDRESS = "media/";

    /** @param token the last part of the address, as the browser sent it
     * @return empty if the token is none of this door's, or not for this person, or not any more */
    Optional<Opened> open(String token);

    /** What lies behind a door. */
    record Opened(MediaId media, Keeping keeping) {}

    /** Whether the browser may keep what it was given. */
    enum Keeping {
        /** The address is that of the bytes, which never change: for as long as it likes. */
        FOR_EVER,
        /** The right ends, as with an item of a test: not at all. */
        NEVER
    }
}
