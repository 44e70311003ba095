package org.readback.command;

import java.util.Map;
import org.readback.requirement.Post;

/** An invented member of the demonstration's contingent and what they can truly do.
 *
 * @param number from 0; also the seed of what they do
 * @param thetas true abilities in logits by part of the placement; "" is that of law
 * @param zeal in [0, 1]: how much of what there is to do they have done */
record DemoPerson(
        int number,
        String signInName,
        String displayName,
        String rank,
        Post post,
        String subUnit,
        Map<String, Double> thetas,
        double zeal) {
    DemoPerson {
        thetas = Map.copyOf(thetas);
    }

    /** The one whose sign-in is printed: begun, but without a placement, so that a visitor can take one. */
    boolean isVisitor() {
        return number == 0;
    }
}
