package org.readback.testdesign;

import java.time.Instant;
import java.util.Map;
import org.readback.assessment.TestKind;

/** A design in the list.
 *
 * @param test its id; empty as long as nobody named it
 * @param title by language code; may be empty
 * @param changedBy the name of whoever changed it last
 * @param isForMe whether it waits for the person signed in, as the second one */
public record DesignCard(
        DesignId id,
        DesignState state,
        TestKind kind,
        String test,
        Map<String, String> title,
        String changedBy,
        Instant changedAt,
        boolean isForMe) {
    public DesignCard {
        title = Map.copyOf(title);
    }
}
