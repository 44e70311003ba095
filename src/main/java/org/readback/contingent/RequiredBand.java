package org.readback.contingent;

import java.util.Optional;

/** What a post asks for in a skill.
 *
 * @param part one of {@link PostRequirements#PARTS}
 * @param band 1 to 5; empty: nothing is asked */
public record RequiredBand(Post post, String part, Optional<Integer> band) {
    public RequiredBand {
        if (!PostRequirements.PARTS.contains(part)) throw new IllegalArgumentException("No such skill: " + part);
        band.ifPresent(value -> {
            if (value < 1 || value > PostRequirements.BANDS) {
                throw new IllegalArgumentException("No such band: " + value);
            }
        });
    }
}
