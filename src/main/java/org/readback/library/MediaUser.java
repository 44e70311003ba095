package org.readback.library;

import java.util.List;
import org.readback.item.MediaId;

/** A module that uses media. Every bean of this kind is asked where, and to put one medium in the place of another. */
public interface MediaUser {
    /** All uses of all media in what is not retired. */
    List<MediaUse> uses();

    /** Puts another medium wherever the old one stands, as a new version of what it stands in; what people were shown
     * stays. In the transaction of the caller.
     *
     * @return in how many places */
    int replace(MediaId old, MediaId now);
}
