package org.readback.assessment;

import java.util.List;
import java.util.Optional;

/** How a design stands.
 *
 * @param test what would be on offer, with its pools and what is wrong with them; empty as long as there are faults */
public record DesignSheet(List<DesignFault> faults, Optional<TestSheet> test) {
    public DesignSheet {
        faults = List.copyOf(faults);
    }
}
