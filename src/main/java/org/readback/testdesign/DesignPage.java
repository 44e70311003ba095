package org.readback.testdesign;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.readback.assessment.DesignSheet;
import org.readback.assessment.PoolStock;
import org.readback.assessment.TestDesign;

/** A design, and how it stands.
 *
 * @param revision counted up with each save
 * @param isNew whether there is no test of this name yet, so that the name may be chosen
 * @param version of the test as which it was kept last, to be tried
 * @param note of whoever sent it back; may be blank
 * @param barrier why the person signed in may not put it on offer, as {@code testdesign.barrier.*}; empty if they may */
public record DesignPage(
        DesignId id,
        int revision,
        DesignState state,
        boolean isNew,
        TestDesign design,
        DesignSheet sheet,
        List<PoolStock> pools,
        OptionalInt version,
        String note,
        Optional<String> barrier) {
    public DesignPage {
        pools = List.copyOf(pools);
    }
}
