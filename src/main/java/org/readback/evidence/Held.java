package org.readback.evidence;

import java.util.List;
import org.readback.requirement.Begun;
import org.readback.requirement.Evidence;
import org.readback.requirement.Waiver;

/** What one person can show, in no particular order.
 *
 * @param waivers those that two people gave, over or not; what is only asked for is not among them */
public record Held(List<Evidence> evidence, List<Waiver> waivers, List<Begun> begun) {
    static final Held NOTHING = new Held(List.of(), List.of(), List.of());

    public Held {
        evidence = List.copyOf(evidence);
        waivers = List.copyOf(waivers);
        begun = List.copyOf(begun);
    }
}
