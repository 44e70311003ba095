package org.readback.editor;

import java.util.List;

/** Media that authors may choose from. Every bean of this kind is asked when an editor opens; of two with the same bytes
 * the first is offered. */
public interface MediaOffer {
    List<OfferedMedium> media();
}
