package org.readback.pack;

import java.util.List;
import org.readback.visit.FreezeCard;
import org.readback.visit.VisitCard;

/** The packs of a visit.
 *
 * @param freezes from which one can be built, newest first
 * @param packs newest first */
public record PackSheet(VisitCard visit, List<FreezeCard> freezes, List<PackCard> packs) {
    public PackSheet {
        freezes = List.copyOf(freezes);
        packs = List.copyOf(packs);
    }
}
