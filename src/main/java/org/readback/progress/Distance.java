package org.readback.progress;

import java.util.Optional;
import org.readback.assessment.Result.Indication;

/** How far a skill is from what a post asks for, in the product's own bands: an indication, never a level of another
 * framework.
 *
 * @param required band, 1 to 5
 * @param below how many bands are missing; 0 unless {@code standing} is {@link Standing#BELOW} */
public record Distance(int required, Standing standing, int below) {
    /** Where a skill stands. */
    public enum Standing {
        /** No result yet. */
        UNKNOWN,
        BELOW,
        /** The band is reached, but its interval begins below it. */
        REACHED_PERHAPS,
        REACHED
    }

    static Distance of(Optional<Indication> now, int required) {
        if (now.isEmpty()) return new Distance(required, Standing.UNKNOWN, 0);
        Indication found = now.get();
        int below = required - found.band();
        if (below > 0) return new Distance(required, Standing.BELOW, below);
        boolean sure = found.bandAt(found.low()) >= required;
        return new Distance(required, sure ? Standing.REACHED : Standing.REACHED_PERHAPS, 0);
    }
}
