package org.readback.assessment;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** How a design stands.
 *
 * @param test what would be on offer, with its pools and what is wrong with them; empty as long as there are faults
 * @param apart of two parallel forms without a shared item the greatest difference of information, as a share; empty where
 *     the pools are too small for two, or there are faults */
public record DesignSheet(List<DesignFault> faults, Optional<TestSheet> test, OptionalDouble apart) {
    public DesignSheet {
        faults = List.copyOf(faults);
    }
}
